package org.jalinan.documents.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.documents.Block;
import org.jalinan.documents.Look;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Event;
import org.jalinan.model.Meeting;
import org.jalinan.model.MeetingKind;
import org.jalinan.model.Occasion;
import org.jalinan.model.Outcome;
import org.jalinan.model.Partner;
import org.jalinan.model.Topic;
import org.jalinan.model.Undertaking;
import org.jalinan.text.RecordNames;

/// What an occasion that has begun was about and what came of it, and the same of the meetings held beside it.
record Proceedings(Edition edition, SourceNumbers sources) {

    List<Block> of(Occasion occasion) {
        if (occasion.isAhead(edition.asOf())) {
            return List.of();
        }
        var rows = Stream.concat(Stream.of(occasion), beside(occasion)).map(this::row).toList();
        return List.of(new Block.Heading(words("brief.section.held"), words("brief.note.held")),
                new Table(List.of(column("on", 25), Table.Column.wide(words("brief.column.meeting")),
                        column("with", 32), column("topics", 36), column("became", 40)), rows));
    }

    /// The other meetings at the same event, the first first: those that name it, and those at the same place within its days.
    /// One bilateral meeting there has nothing to do with the others.
    private Stream<Meeting> beside(Occasion occasion) {
        return switch (occasion) {
            case Meeting held when held.kind() == MeetingKind.BILATERAL -> Stream.of();
            case Meeting _,Event _ -> edition.portfolio().all(Meeting.class)
                    .filter(each -> !each.id().equals(occasion.id()))
                    .filter(each -> named(occasion, each) || isWithin(each, occasion))
                    .sorted(Comparator.comparing((Meeting each) -> each.date().from())
                            .thenComparing(each -> each.date().to()).thenComparing(Meeting::title));
        };
    }

    private static boolean named(Occasion occasion, Meeting other) {
        return switch (occasion) {
            case Event event -> other.event().equals(Optional.of(event.id()));
            case Meeting meeting -> meeting.event().isPresent() && meeting.event().equals(other.event());
        };
    }

    private static boolean isWithin(Occasion inner, Occasion outer) {
        return inner.place().equals(outer.place()) && !inner.date().from().isBefore(outer.date().from())
                && !inner.date().to().isAfter(outer.date().to());
    }

    private static boolean isSame(Occasion one, Occasion other) {
        return isWithin(one, other) && isWithin(other, one);
    }

    /// The events that an occasion is, or is a part of.
    private Stream<Event> events(Occasion held) {
        return switch (held) {
            case Event event -> Stream.of(event);
            case Meeting meeting when meeting.kind() == MeetingKind.BILATERAL -> Stream.of();
            case Meeting meeting -> edition.portfolio().all(Event.class)
                    .filter(event -> named(event, meeting) || isSame(event, meeting));
        };
    }

    private List<RichText> row(Occasion held) {
        var portfolio = edition.portfolio();
        var with = portfolio.naming(Counterpart.class, held.id())
                .map(each -> RecordNames.partner(portfolio.get(Partner.class, each.partner()),
                        edition.words().language()));
        var topics = portfolio.naming(Topic.class, held.id()).map(Topic::text);
        return List.of(RichText.plain(edition.words().date(held.date())),
                RichText.bold(held.name()).sources(sources.of(held)), joined(with), joined(topics), became(held));
    }

    /// What the record says of its outcome, then what was promised there; where that is nothing, what is noted of it.
    private RichText became(Occasion held) {
        var parts = new ArrayList<RichText>();
        events(held).forEach(event -> event.outcome()
                .ifPresent(text -> parts.add(RichText.plain(text).sources(sources.of(event, "outcome")))));
        edition.portfolio().naming(Outcome.class, held.id())
                .forEach(each -> parts.add(RichText.plain(each.text()).sources(sources.of(each))));
        edition.portfolio().naming(Undertaking.class, held.id()).forEach(each -> parts.add(RichText
                .plain(each.text() + " (" + edition.words().label(each.kind()) + ")").sources(sources.of(each))));
        return parts.stream().reduce((one, next) -> one.and("; ").and(next)).orElseGet(() -> edition.notRecorded()
                .and(Look.MUTED, held.note().map(note -> " (" + note + ")").orElse("")));
    }

    private RichText joined(Stream<String> texts) {
        var all = texts.collect(Collectors.joining("; "));
        return all.isEmpty() ? edition.notRecorded() : RichText.plain(all);
    }

    private Table.Column column(String name, double millimetres) {
        return Table.Column.of(words("brief.column." + name), PageFormat.millimetres(millimetres));
    }

    private String words(String key) {
        return edition.words().of(key);
    }
}
