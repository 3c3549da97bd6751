package org.jalinan.ui.project;

import java.util.List;
import org.jalinan.model.Decision;
import org.jalinan.ui.Messages;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Grouping;
import org.jalinan.ui.list.Said;

/// What each column says of a decision; those still needed stand above those taken.
record DecisionColumns(Messages messages) {

    List<Column<Line<Decision>>> all() {
        return List.of(
                Column.<Line<Decision>>of("text", line -> Said.in("strong", line.record().text())).wide(250),
                Column.<Line<Decision>>of("decider", line -> line.named(line.record().decider(), messages)).wide(120),
                Column.<Line<Decision>>of("needed",
                        line -> line.due(line.record().needed(), !line.record().isTaken(), messages))
                        .sortedByIfKnown(line -> line.record().needed().map(date -> date.to())).wide(140),
                Column.<Line<Decision>>of("consequence", line -> Line.text(line.record().consequence(), messages))
                        .wide(160),
                Column.<Line<Decision>>of("taken", line -> Line.date(line.record().taken(), messages))
                        .sortedByIfKnown(line -> line.record().taken().map(date -> date.from())).wide(100),
                Column.<Line<Decision>>of("verb",
                        line -> Line.text(line.record().verb().map(messages::label), messages)).wide(90),
                Column.<Line<Decision>>of("outcome", line -> Line.text(line.record().outcome(), messages)).wide(140),
                Column.<Line<Decision>>of("occasion", line -> line.named(line.record().occasion(), messages)).wide(120)
                        .hidden());
    }

    Grouping<Line<Decision>, Boolean> grouping() {
        return Grouping.by(line -> line.record().isTaken(), isTaken -> messages
                .text(isTaken ? "page.decision.taken" : "page.decision.needed"));
    }
}
