package org.jalinan.exchange.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.exchange.Shipment;
import org.jalinan.exchange.table.Leaf;
import org.jalinan.model.Event;
import org.jalinan.model.Kind;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Occasion;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.text.Words;

/// One date as a calendar shows it.
///
/// @param field the component of the record that holds the date
/// @param carried what else the record says, in the order of `carried(type)`
/// @param certain whether it has happened or is held to, not only announced
record Entry(UUID id, Kind kind, String field, StatedDate date, String summary, Optional<String> place, String words,
        List<String> carried, boolean certain) {

    private static final Comparator<Entry> ORDER = Comparator.<Entry, LocalDate>comparing(
            each -> each.date().from()).thenComparing(Entry::id);

    /// Milestones, events, meetings and undertakings that have a date, by day.
    static Stream<Entry> of(Shipment shipment) {
        var portfolio = shipment.portfolio();
        var words = shipment.words();
        return Stream.of(portfolio.all(Milestone.class).flatMap(each -> milestone(portfolio, each, words).stream()),
                portfolio.all(Occasion.class).map(each -> occasion(each, words)),
                portfolio.all(Undertaking.class).flatMap(each -> due(each, words).stream()))
                .flatMap(each -> each).sorted(ORDER);
    }

    private static Optional<Entry> milestone(Portfolio portfolio, Milestone milestone, Words words) {
        var project = portfolio.find(Project.class, milestone.project()).map(Project::code).orElse("");
        return milestone.date().map(date -> {
            var field = milestone.dateField().orElseThrow();
            return new Entry(milestone.id(), Kind.MILESTONE, field, date, project + ": " + milestone.title(),
                    milestone.place(), lines(Stream.of(words.field(Kind.MILESTONE, field) + ": " + words.date(date)),
                            milestone.note()),
                    carried(milestone), milestone.isRecorded());
        });
    }

    private static Entry occasion(Occasion occasion, Words words) {
        var certain = switch (occasion) {
            case Event event -> !event.planned();
            case Meeting _ -> true;
        };
        return new Entry(occasion.id(), Kind.of((PortfolioRecord) occasion), "date", occasion.date(), occasion.name(),
                Optional.of(occasion.place()).filter(place -> !place.isBlank()),
                lines(Stream.of(words.date(occasion.date())), occasion.note()),
                carried((PortfolioRecord) occasion), certain);
    }

    /// What is closed is no longer due.
    private static Optional<Entry> due(Undertaking promise, Words words) {
        return promise.due().filter(_ -> promise.isOpen())
                .map(date -> new Entry(promise.id(), Kind.UNDERTAKING, "due", date, words.of("export.due",
                        promise.text()), Optional.empty(), words.date(date), carried(promise), false));
    }

    /// The fields that a new record takes from a calendar: all but its id and what it may name, because that is not in the
    /// calendar.
    static List<Leaf> carried(Class<?> type) {
        return Leaf.of(type).stream().filter(leaf -> !leaf.name().equals("id")
                && !(leaf.isReference() && leaf.component().isOptional())).toList();
    }

    private static List<String> carried(PortfolioRecord record) {
        return carried(record.getClass()).stream().map(leaf -> leaf.cell(record).words()).toList();
    }

    private static String lines(Stream<String> lines, Optional<String> note) {
        return Stream.concat(lines, note.stream()).collect(Collectors.joining("\n"));
    }
}
