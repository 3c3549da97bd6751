package org.jalinan.ui.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Figure;
import org.jalinan.model.Indicator;
import org.jalinan.model.IndicatorPeriod;
import org.jalinan.ui.Messages;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Grouping;
import org.jalinan.ui.list.Said;

/// What each column says of an indicator, and of one of its periods.
record ResultColumns(Messages messages) {

    List<Column<Line<Indicator>>> ofIndicators() {
        return List.of(
                Column.<Line<Indicator>>of("title", line -> Said.in("strong", line.record().title())).wide(300),
                Column.<Line<Indicator>>of("unit", line -> Line.text(line.record().unit(), messages)).wide(120),
                Column.<Line<Indicator>>of("baseline", line -> figure(line.record().baseline()))
                        .sortedByIfKnown(line -> line.record().baseline().map(Figure::value)).wide(110),
                Column.<Line<Indicator>>of("periods",
                        line -> Said.of(messages.number(
                                line.page().portfolio().countNaming(IndicatorPeriod.class, line.record().id()))))
                        .wide(80),
                Column.of("note", line -> Line.text(line.record().note(), messages)));
    }

    List<Column<Line<IndicatorPeriod>>> ofPeriods() {
        return List.of(
                Column.<Line<IndicatorPeriod>>of("period", line -> Said.of(messages.date(line.record().period())))
                        .sortedBy(line -> line.record().period().from()).wide(130),
                Column.<Line<IndicatorPeriod>>of("target", line -> figure(line.record().target()))
                        .sortedByIfKnown(line -> line.record().target().map(Figure::value)).wide(110),
                Column.<Line<IndicatorPeriod>>of("actual", line -> figure(line.record().actual()))
                        .sortedByIfKnown(line -> line.record().actual().map(Figure::value)).wide(110),
                Column.<Line<IndicatorPeriod>>of("reached", line -> reached(line.record())).wide(160),
                Column.of("note", line -> Line.text(line.record().note(), messages)));
    }

    private Said figure(Optional<Figure> figure) {
        return Line.text(figure.map(known -> messages.words().figure(known.value())), messages);
    }

    private Said reached(IndicatorPeriod period) {
        return period.target().map(Figure::value).filter(target -> target.signum() != 0)
                .flatMap(target -> period.actual()
                        .map(actual -> actual.value().multiply(BigDecimal.valueOf(100)).divide(target, 0,
                                RoundingMode.HALF_UP)))
                .map(perCent -> Said.of(messages.text("page.period.reached", perCent.toPlainString())))
                .orElseGet(() -> Said.missing(messages.text("page.period.reached.unknown")));
    }

    /// The periods under their indicators, in the order of these.
    Grouping<Line<IndicatorPeriod>, Under> grouping() {
        return Grouping.by(line -> line.page().portfolio().find(Indicator.class, line.record().indicator())
                .map(found -> new Under(found.order(), found.title(), found.id()))
                .orElseGet(() -> new Under(Integer.MAX_VALUE, messages.text("page.period.none"), line.record().id())),
                Under::title);
    }

    record Under(int order, String title, UUID indicator) implements Comparable<Under> {

        @Override
        public int compareTo(Under other) {
            return order != other.order ? Integer.compare(order, other.order) : indicator.compareTo(other.indicator);
        }
    }
}
