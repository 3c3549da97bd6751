package org.jalinan.ui.partners;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jalinan.model.Contact;
import org.jalinan.model.FocalPoint;
import org.jalinan.model.Line;
import org.jalinan.model.Name;
import org.jalinan.model.Note;
import org.jalinan.model.NoteKind;
import org.jalinan.model.Organisation;
import org.jalinan.model.Participation;
import org.jalinan.model.PartnerStatus;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;
import org.jalinan.ui.Messages;

/// The cards of each part of the page. Every card keeps its place: where nothing is recorded it says so.
record PartnerCards(Ties ties, Messages messages, PageActions actions) {

    List<Node> of(Section section) {
        return switch (section) {
            case ALL ->
                Stream.concat(meeting(), Stream.of(new Pair(projects(), undertakings()), new Pair(contacts(), lines()),
                        bodies(), background(), sources())).toList();
            case PROJECTS -> List.of(projects());
            case MEETINGS -> Stream.concat(meeting(), Stream.of(meetings())).toList();
            case UNDERTAKINGS -> List.of(undertakings());
            case CONTACTS -> List.of(contacts(), bodies());
            case LINES -> List.of(lines(), background());
            case SOURCES -> List.of(sources());
            case RECORD -> record();
        };
    }

    private Stream<Node> meeting() {
        var cards = new MeetingCards(ties, messages, actions);
        return Stream.of(new Pair(cards.last(), cards.next()), cards.between());
    }

    private TieLines in() {
        return new TieLines(ties, messages);
    }

    private String name() {
        return messages.name(ties.partner());
    }

    private Node projects() {
        return counted("fth-folder", messages.text("partners.projects"), in().projects(),
                messages.text("partners.projects.none", name()))
                .adding("addRole", messages.text("partners.projects.add"),
                        () -> create(Participation.class, "partner"));
    }

    private Node meetings() {
        return counted("fth-calendar", messages.text("partners.meetings"), in().meetings(),
                messages.text("value.noneRecorded"));
    }

    private Node undertakings() {
        return counted("fth-clipboard", messages.text("partners.undertakings"), in().undertakings(),
                messages.text("partners.undertakings.none"));
    }

    private Node contacts() {
        return counted("fth-users", messages.text("partners.contacts"), in().contacts(),
                messages.text("partners.contacts.none"))
                .adding("addContact", messages.text("partners.contacts.add"), () -> create(Contact.class, "partner"));
    }

    private Node bodies() {
        return counted("fth-briefcase", messages.text("partners.bodies"), in().bodies(),
                messages.text("partners.bodies.none", name()))
                .noting(messages.text("partners.bodies.on", messages.date(ties.day())))
                .adding("addBody", messages.text("partners.bodies.add"), () -> actions.create(Organisation.class,
                        Map.of(ties.partner() instanceof Organisation ? "parent" : "country", ties.partner().id())));
    }

    private Node lines() {
        return counted("fth-message-square", messages.text("partners.lines"), in().lines(),
                messages.text("partners.lines.none", name()))
                .adding("addLine", messages.text("partners.lines.add"), () -> create(Line.class, "partner"));
    }

    private Node background() {
        return counted("fth-layers", messages.text("partners.background"), in().background(),
                messages.text("value.noneRecorded"))
                .adding("addBackground", messages.text("partners.background.add"),
                        () -> actions.create(Note.class, Map.of("about", ties.partner().id(), "kind",
                                NoteKind.BACKGROUND, "date", StatedDate.day(ties.day()))));
    }

    private Node sources() {
        return counted("fth-link-2", messages.text("partners.sources"), in().sourcesUsed(),
                messages.text("value.noneRecorded"));
    }

    private List<Node> record() {
        var names = counted("fth-tag", messages.text("partners.names"), in().names(),
                messages.text("value.noneRecorded"))
                .adding("addName", messages.text("partners.names.add"), () -> create(Name.class, "owner"));
        var statuses = counted("fth-globe", messages.text("partners.statuses"), in().statuses(),
                messages.text("value.noneRecorded"))
                .adding("addStatus", messages.text("partners.statuses.add"),
                        () -> create(PartnerStatus.class, "partner"));
        return ties.partner() instanceof Organisation ? List.of(names, statuses, focalPoints())
                : List.of(names, statuses);
    }

    private Node focalPoints() {
        return counted("fth-target", messages.text("partners.focal"), in().focalPoints(),
                messages.text("value.noneRecorded"))
                .adding("addFocal", messages.text("partners.focal.add"),
                        () -> create(FocalPoint.class, "organisation"));
    }

    private TieCard counted(String icon, String title, List<TieLine> lines, String none) {
        return new TieCard(icon, title, messages).counting(lines.size()).listing(lines, none, actions::open);
    }

    private void create(Class<? extends PortfolioRecord> type, String owner) {
        actions.create(type, Map.of(owner, ties.partner().id()));
    }
}
