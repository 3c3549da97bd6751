package org.jalinan.ui.meetings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Event;
import org.jalinan.model.Kind;
import org.jalinan.model.MeetingKind;
import org.jalinan.model.Occasion;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.relation.Parties;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.Grouping;
import org.jalinan.ui.list.Said;

/// What each column of the list says of an event or meeting, by which conditions it is filtered, under which headings
/// it stands.
record OccasionColumns(Messages messages) {

    List<Column<OccasionLine>> all() {
        return List.of(
                Column.of("date", this::date).sortedByIfKnown(line -> Optional.of(line).filter(each -> !each.fresh())
                        .map(each -> each.occasion().date().from())).wide(130),
                Column.of("name", this::name).wide(270),
                Column.of("kind", this::kind).wide(110),
                Column.<OccasionLine>of("series", line -> Said.orNotRecorded(line.series().name(), messages))
                        .sortedBy(OccasionLine::series).wide(110).hidden(),
                Column.<OccasionLine>of("place",
                        line -> Said.orNotRecorded(Optional.of(line.occasion().place()), messages)).wide(98),
                Column.<OccasionLine>of("with",
                        line -> Said.orNotRecorded(Optional.of(messages.names(line.with())), messages)).wide(140),
                Column.of("undertakings", this::undertakings).sortedBy(OccasionLine::undertakings).wide(118),
                Column.<OccasionLine>of("sources", line -> line.sourceCodes().isEmpty()
                        ? Said.missing(messages.text("meetings.unsourced"))
                        : Said.in("sources", line.sourceCodes())).wide(90));
    }

    private Said date(OccasionLine line) {
        if (line.fresh()) {
            return Said.missing("");
        }
        var words = dateInWords(line.occasion());
        return line.occasion() instanceof Event event && event.planned() && line.tense() == Tense.PAST
                ? Said.of(messages.text("meetings.date.unheld", words)).toned(Tone.WARNING)
                : Said.of(words);
    }

    /// As exactly as it is known, with the remark of who recorded it: "16–17 Jan 2025, day not stated".
    String dateInWords(Occasion occasion) {
        var date = messages.date(occasion.date());
        return occasion.date().remark().map(remark -> messages.text("meetings.date.remark", date, remark)).orElse(date);
    }

    private Said name(OccasionLine line) {
        return line.fresh() ? Said.missing(messages.text("meetings.fresh"))
                : Said.in("strong", line.occasion().name());
    }

    private Said kind(OccasionLine line) {
        return line.fresh() ? Said.missing("") : Said.of(kindInWords(line.meetingKind()));
    }

    String kindInWords(Optional<MeetingKind> kind) {
        return kind.map(messages::label).orElseGet(() -> messages.label(Kind.EVENT));
    }

    private Said undertakings(OccasionLine line) {
        return line.undertakings() == 0 ? Said.missing(messages.text("meetings.undertakings.none"))
                : Said.of(messages.text("meetings.undertakings", messages.number(line.undertakings()),
                        messages.number(line.openUndertakings())));
    }

    List<Condition<OccasionLine>> conditions(Portfolio portfolio) {
        var own = Stream.of(
                Condition.<OccasionLine>of("ahead", messages.text("meetings.only.ahead"),
                        line -> line.tense() != Tense.PAST),
                Condition.<OccasionLine>of("undertakings", messages.text("meetings.only.undertakings"),
                        line -> line.fresh() || line.undertakings() > 0));
        var kinds = Stream.concat(Stream.of(MeetingKind.values()).map(Optional::of),
                Stream.of(Optional.<MeetingKind>empty())).map(
                        kind -> Condition.<OccasionLine>choice(
                                messages.text("list.meetings.kind"), kind.map(Enum::name).orElse("EVENT"),
                                kindInWords(kind),
                                line -> line.meetingKind().equals(kind)));
        return Stream.of(own, kinds, series(portfolio), partners(portfolio)).flatMap(each -> each).toList();
    }

    private Stream<Condition<OccasionLine>> series(Portfolio portfolio) {
        return portfolio.all(Event.class).map(Event::series).filter(name -> !name.isBlank()).distinct().sorted()
                .map(name -> Condition.choice(messages.text("list.meetings.series"), name, name,
                        line -> line.series().name().equals(Optional.of(name))));
    }

    private Stream<Condition<OccasionLine>> partners(Portfolio portfolio) {
        var collator = messages.collator();
        return portfolio.all(Counterpart.class).map(Counterpart::partner).distinct()
                .flatMap(id -> portfolio.find(Partner.class, id).stream())
                .sorted((one, other) -> collator.compare(messages.name(one), messages.name(other)))
                .map(partner -> Condition.choice(messages.text("list.meetings.with"), partner.id().toString(),
                        messages.name(partner),
                        line -> line.isWith(Parties.of(line.portfolio(), partner.id()))));
    }

    Grouping<OccasionLine, Tense> byTime() {
        return Grouping.by(OccasionLine::tense, tense -> messages.text("meetings.tense." + tense));
    }

    Grouping<OccasionLine, Series> bySeries() {
        return Grouping.by(OccasionLine::series,
                series -> series.name().orElseGet(() -> messages.text("meetings.series.none")));
    }
}
