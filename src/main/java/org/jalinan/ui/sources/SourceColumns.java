package org.jalinan.ui.sources;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.Reliability;
import org.jalinan.model.SourceKind;
import org.jalinan.model.StatedDate;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.Said;

/// What the register says of a document, and by which conditions it is filtered.
record SourceColumns(Messages messages) {

    List<Column<SourceLine>> all() {
        return List.of(
                Column.<SourceLine>of("code", line -> Said.in("code", line.source().code()))
                        .sortedBy(line -> line.use().codeInOrder()).wide(80),
                Column.<SourceLine>of("title", line -> Said.in("strong", line.source().title())).wide(340),
                Column.<SourceLine>of("publisher",
                        line -> Said.orNotRecorded(Optional.of(line.source().publisher()), messages)).wide(140),
                Column.<SourceLine>of("date", line -> line.source().date().isPresent()
                        ? Said.of(messages.dated(line.source()))
                        : Said.missing(messages.dated(line.source())))
                        .sortedByIfKnown(line -> line.source().date().map(StatedDate::from)).wide(110),
                Column.<SourceLine>of("kind", line -> Said.of(messages.label(line.source().kind()))).wide(105),
                Column.<SourceLine>of("reliability",
                        line -> Said.orNotRecorded(line.source().reliability().map(messages::label), messages))
                        .sortedByIfKnown(line -> line.source().reliability()).wide(100).hidden(),
                Column.of("cited", this::cited).sortedBy(line -> line.use().citations().size()).wide(80),
                Column.of("verified", this::verified).sortedByIfKnown(line -> line.use().verifiedOn()).wide(120),
                Column.<SourceLine>of("address",
                        line -> Said.orNotRecorded(Optional.of(line.source().address()), messages)).wide(260).hidden());
    }

    private Said cited(SourceLine line) {
        var times = line.use().citations().size();
        return times == 0 ? Said.missing(messages.text("sources.cited.never"))
                : Said.of(messages.text("sources.cited", messages.number(times)));
    }

    private Said verified(SourceLine line) {
        return line.use().verifiedOn()
                .map(on -> Said.of(messages.date(on)).toned(line.isStale() ? Tone.WARNING : Tone.PLAIN))
                .orElseGet(() -> Said.missing(messages.text("sources.verified.never")));
    }

    List<Condition<SourceLine>> conditions() {
        var own = Stream.of(
                Condition.<SourceLine>of("uncited", messages.text("sources.only.uncited"),
                        line -> line.use().citations().isEmpty()),
                Condition.of("stale", messages.text("sources.only.stale"), SourceLine::isStale),
                Condition.<SourceLine>of("undated", messages.text("sources.only.undated"),
                        line -> line.source().date().isEmpty()));
        var kinds = Stream.of(SourceKind.values()).map(kind -> Condition.<SourceLine>choice(
                messages.text("list.sources.kind"), kind.name(), messages.label(kind),
                line -> line.source().kind() == kind));
        var reliabilities = Stream.of(Reliability.values()).map(reliability -> Condition.<SourceLine>choice(
                messages.text("list.sources.reliability"), reliability.name(), messages.label(reliability),
                line -> line.source().reliability().equals(Optional.of(reliability))));
        return Stream.of(own, kinds, reliabilities).flatMap(each -> each).toList();
    }
}
