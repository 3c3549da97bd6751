package org.jalinan.ui.partners;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jalinan.chart.TieStrip;
import org.jalinan.chart.TieStrip.Tie;
import org.jalinan.model.Citations;
import org.jalinan.model.Event;
import org.jalinan.model.Meeting;
import org.jalinan.model.Occasion;
import org.jalinan.model.Participant;
import org.jalinan.model.Precision;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Topic;
import org.jalinan.model.Undertaking;
import org.jalinan.model.relation.Parties;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.control.SceneCanvas;
import org.jalinan.ui.form.SourceLinks;
import org.kordamp.ikonli.javafx.FontIcon;

/// When the two met, when they meet next, and what lies between.
record MeetingCards(Ties ties, Messages messages, PageActions actions) {

    private static final String AND = " · ";

    Node last() {
        var card = new TieCard("fth-calendar", messages.text("partners.last"), messages);
        var last = ties.last();
        if (last.isEmpty()) {
            return card.missing(messages.text("partners.last.none", messages.name(ties.partner())));
        }
        var meeting = last.get();
        return card.noting(new Distance(messages).ago(meeting.date(), ties.day()))
                .with(title(meeting), when(meeting))
                .saying(participants(meeting)).missing(unknown(meeting));
    }

    private Node title(Meeting meeting) {
        var title = new Hyperlink(meeting.title());
        title.setWrapText(true);
        title.getStyleClass().addAll("words", "strong");
        title.setOnAction(_ -> actions.open(meeting.id()));
        return title;
    }

    private Node when(Occasion occasion) {
        var precision = switch (occasion.date().precision()) {
            case DAY -> "";
            case RANGE -> messages.text("partners.day.none");
            case MONTH, QUARTER, YEAR -> messages.text("partners.days.none");
        };
        var words = new Label(Stream.of(messages.date(occasion.date()), precision, occasion.place())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(AND)));
        words.setWrapText(true);
        words.getStyleClass().add("plain");
        var links = new SourceLinks();
        links.show(Citations.sources(ties.portfolio(), occasion).toList(), messages);
        HBox.setHgrow(links, Priority.ALWAYS);
        var row = new HBox(words, links);
        row.getStyleClass().add("tie-detail");
        return row;
    }

    private String participants(Meeting meeting) {
        var sat = sat(meeting).map(each -> messages.text("partners.participant", each.name(), each.office()))
                .collect(Collectors.joining("; "));
        return sat.isEmpty() ? messages.text("partners.participants.none") : sat;
    }

    private Stream<Participant> sat(Meeting meeting) {
        return ties.portfolio().naming(Participant.class, meeting.id());
    }

    /// What a reader would look for and the record does not say, else the topics.
    private String unknown(Meeting meeting) {
        var parties = Parties.of(ties.portfolio(), ties.partner().id());
        var theirs = sat(meeting).anyMatch(each -> each.side().filter(parties::has).isPresent()
                || each.organisation().filter(parties::has).isPresent());
        var topics = ties.portfolio().naming(Topic.class, meeting.id()).map(Topic::text)
                .collect(Collectors.joining("; "));
        return Stream.of(theirs ? "" : messages.text("partners.counterpart.none"),
                topics.isEmpty() ? messages.text("partners.topics.none")
                        : messages.text("partners.topics", topics))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(AND));
    }

    Node next() {
        var card = new TieCard("fth-arrow-right-circle", messages.text("partners.next"), messages);
        Optional<Occasion> ahead = ties.next().<Occasion>map(meeting -> meeting).or(ties::occasion);
        ahead.ifPresent(each -> card.noting(new Distance(messages).ahead(each.date(), ties.day())));
        ties.next().ifPresentOrElse(meeting -> card.with(title(meeting), when(meeting)), () -> {
            card.missing(messages.text("partners.next.none", messages.name(ties.partner())));
            ties.occasion().ifPresentOrElse(event -> nearest(card, event),
                    () -> card.missing(messages.text("partners.occasion.none")));
        });
        var plan = new Button(messages.text("partners.plan"), new FontIcon("fth-plus"));
        plan.setId("plan");
        plan.getStyleClass().add("small");
        plan.setOnAction(_ -> actions.plan());
        return card.with(Editing.only(plan));
    }

    private void nearest(TieCard card, Event event) {
        card.saying(messages.text("partners.occasion", event.name())).with(when(event));
    }

    /// As wide as the page: the scene is laid out anew for each width.
    Node between() {
        var strip = new TieStrip(marks(), ties.day(), messages.words(), SceneCanvas.fonts());
        var canvas = new SceneCanvas();
        canvas.setAccessibleText(marks().stream()
                .map(tie -> messages.text("partners.strip.tie", tie.name(), messages.date(tie.date())))
                .collect(Collectors.joining("; ")));
        canvas.setMinWidth(0);
        canvas.show(strip.scene(600));
        canvas.widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0 && width.doubleValue() != canvas.shown().width()) {
                canvas.show(strip.scene(width.doubleValue()));
            }
        });
        return new TieCard("mdi2c-chart-gantt", messages.text("partners.strip"), messages).with(canvas);
    }

    /// Meetings since half a year before the last one, what is next, and what is owed by a day.
    private List<Tie> marks() {
        var since = ties.last().map(meeting -> meeting.date().from()).filter(day -> day.isBefore(ties.day()))
                .orElse(ties.day()).minusMonths(6);
        var met = ties.meetings().stream().filter(meeting -> !meeting.date().to().isBefore(since)).limit(12)
                .map(meeting -> new Tie(label(meeting.title(), meeting.date()), meeting.date(),
                        meeting.date().from().isAfter(ties.day())));
        var occasion = ties.next().isPresent() ? Stream.<Tie>empty()
                : ties.occasion().stream().map(event -> new Tie(
                        messages.text("partners.strip.occasion", event.name(), messages.name(ties.partner())),
                        event.date(), true));
        var due = ties.undertakings().stream().filter(Undertaking::isOpen).flatMap(each -> each.due().stream()
                .map(date -> new Tie(messages.text("partners.strip.due", each.text()), date, true))).limit(4);
        return Stream.of(met, occasion, due).flatMap(each -> each).toList();
    }

    private String label(String title, StatedDate date) {
        return date.precision() == Precision.DAY ? title : messages.text("partners.strip.blurred", title);
    }
}
