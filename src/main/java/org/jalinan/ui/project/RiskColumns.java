package org.jalinan.ui.project;

import java.util.List;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.Risk;
import org.jalinan.model.RiskState;
import org.jalinan.model.rating.Thresholds;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.Said;

/// What each column says of a risk or an issue.
record RiskColumns(Messages messages) {

    List<Column<Line<Risk>>> all() {
        return List.of(
                Column.<Line<Risk>>of("title", line -> Said.in("strong", line.record().title())).wide(250),
                Column.<Line<Risk>>of("kind", line -> Said.of(messages.label(line.record().kind())))
                        .sortedBy(line -> line.record().kind()).wide(70),
                Column.of("score", this::score).sortedByIfKnown(line -> line.record().score()).wide(130),
                Column.<Line<Risk>>of("owner", line -> line.named(line.record().owner(), messages)).wide(120),
                Column.<Line<Risk>>of("mitigation", line -> Line.text(line.record().mitigation(), messages)).wide(190),
                Column.<Line<Risk>>of("due", line -> line.due(line.record().due(), isOpen(line), messages))
                        .sortedByIfKnown(line -> line.record().due().map(date -> date.to())).wide(130),
                Column.<Line<Risk>>of("state", line -> Said.of(messages.label(line.record().state())))
                        .sortedBy(line -> line.record().state()).wide(70));
    }

    List<Condition<Line<Risk>>> conditions() {
        return List.of(Condition.of("open", messages.text("page.risk.only.open"), RiskColumns::isOpen));
    }

    private static boolean isOpen(Line<Risk> line) {
        return line.record().state() == RiskState.OPEN;
    }

    /// Probability times impact; its tone is that of the thresholds by which the rule rates risk.
    private Said score(Line<Risk> line) {
        var risk = line.record();
        return risk.score().map(score -> {
            var limits = Thresholds.of(line.page().portfolio(), RatingDimension.RISK);
            var tone = !isOpen(line) || score < limits.amberFrom() ? Tone.PLAIN
                    : score < limits.redFrom() ? Tone.WARNING : Tone.DANGER;
            return Said.of(messages.text("page.risk.score", risk.probability().orElseThrow(),
                    risk.impact().orElseThrow(), score)).toned(tone);
        }).orElseGet(() -> Said.notRecorded(messages));
    }
}
