package org.jalinan.ui.undertakings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Meeting;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingKind;
import org.jalinan.model.UndertakingOwner;
import org.jalinan.model.relation.Parties;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Place.Undertakings.Only;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.Said;

/// What each column of the register says of an undertaking, and by which conditions it is filtered.
record UndertakingColumns(Messages messages) {

    List<Column<UndertakingLine>> all() {
        return List.of(
                Column.of("text", this::text).wide(280),
                Column.of("owners", this::owners).sortedBy(UndertakingLine::owing).wide(130),
                Column.<UndertakingLine>of("promisedTo",
                        line -> Said.orNotRecorded(line.promisedTo().map(messages::name), messages)).wide(110).hidden(),
                Column.<UndertakingLine>of("made", line -> Said.orNotRecorded(line.meeting().map(this::made), messages))
                        .sortedByIfKnown(UndertakingLine::madeOn).wide(170),
                Column.<UndertakingLine>of("kind", line -> line.fresh() ? Said.missing("")
                        : Said.of(messages.label(line.undertaking().kind())))
                        .sortedBy(line -> line.undertaking().kind()).wide(100),
                Column.of("due", this::due).sortedByIfKnown(line -> line.undertaking().due().map(StatedDate::to))
                        .wide(130),
                Column.<UndertakingLine>of("state", line -> Said.in("pill", messages.label(line.undertaking().state())))
                        .sortedBy(line -> line.undertaking().state()).wide(150),
                Column.<UndertakingLine>of("evidence",
                        line -> Said.orNotRecorded(line.undertaking().evidence(), messages)).wide(180).hidden(),
                Column.<UndertakingLine>of("open", line -> line.daysOpen().map(messages::days)
                        .map(days -> Said.in("age", days)).orElseGet(() -> Said.missing("")))
                        .sortedByIfKnown(UndertakingLine::daysOpen).wide(80),
                Column.<UndertakingLine>of("sources", line -> line.sources().isEmpty()
                        ? Said.missing(messages.text("undertakings.unsourced"))
                        : Said.in("sources", line.sourceCodes())).wide(90));
    }

    private Said text(UndertakingLine line) {
        return line.fresh() ? Said.missing(messages.text("undertakings.fresh"))
                : Said.in("strong", line.undertaking().text());
    }

    private Said owners(UndertakingLine line) {
        return switch (line.owing()) {
            case NOT_RECORDED -> Said.orNotRecorded(Optional.of(messages.names(line.owners())), messages);
            case OURS, THEIRS, BOTH -> Said.of(messages.text("undertakings.owners", messages.names(line.owners()),
                    messages.label(line.owing())));
        };
    }

    private String made(Meeting meeting) {
        return messages.text("undertakings.made", messages.date(meeting.date()), meeting.name());
    }

    private Said due(UndertakingLine line) {
        return line.undertaking().due().map(messages::date)
                .map(date -> line.isOverdue() ? Said.of(messages.text("undertakings.due.past", date)).toned(Tone.DANGER)
                        : Said.of(date))
                .orElseGet(() -> Said.missing(messages.text("undertaking.undated")));
    }

    List<Condition<UndertakingLine>> conditions(Portfolio portfolio) {
        var presets = Stream.of(Only.values()).map(only -> Condition.<UndertakingLine>of(only.name(),
                messages.text("undertakings.only." + only), line -> line.is(only)));
        var kinds = Stream.of(UndertakingKind.values()).map(kind -> Condition.<UndertakingLine>choice(
                messages.text("list.undertakings.kind"), kind.name(), messages.label(kind),
                line -> line.undertaking().kind() == kind));
        return Stream.of(presets, kinds, partners(portfolio)).flatMap(each -> each).toList();
    }

    /// The partners of whom there is any undertaking, by name.
    private Stream<Condition<UndertakingLine>> partners(Portfolio portfolio) {
        var named = Stream.of(
                portfolio.all(UndertakingOwner.class).map(UndertakingOwner::partner),
                portfolio.all(Undertaking.class).flatMap(each -> each.promisedTo().stream()),
                portfolio.all(Undertaking.class).map(Undertaking::meeting).distinct()
                        .flatMap(meeting -> portfolio.naming(Counterpart.class, meeting)).map(Counterpart::partner));
        var collator = messages.collator();
        return named.flatMap(ids -> ids).distinct().flatMap(id -> portfolio.find(Partner.class, id).stream())
                .sorted((one, other) -> collator.compare(messages.name(one), messages.name(other)))
                .map(partner -> Condition.choice(messages.text("undertakings.partner"), partner.id().toString(),
                        messages.name(partner),
                        line -> line.isWith(Parties.of(line.portfolio(), partner.id()))));
    }
}
