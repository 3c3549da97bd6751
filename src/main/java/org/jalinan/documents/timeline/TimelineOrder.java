package org.jalinan.documents.timeline;

import java.util.List;
import java.util.Optional;
import org.jalinan.chart.Arrangement;
import org.jalinan.chart.Grouping;
import org.jalinan.chart.Overlays;
import org.jalinan.chart.SheetFit;
import org.jalinan.documents.PageFormat;
import org.jalinan.model.DateSpan;

/// How a timeline is to be printed.
///
/// @param days that must be seen; empty for all dates
public record TimelineOrder(Arrangement arrangement, Overlays overlays, Optional<DateSpan> days, Paper paper,
        SheetFit fit) {

    /// The sheets that a ministry's printers take, laid on their side.
    public enum Paper {
        A3, A4;

        PageFormat page() {
            return switch (this) {
                case A3 -> PageFormat.TIMELINE_A3;
                case A4 -> PageFormat.TIMELINE_A4;
            };
        }
    }

    /// The usual width of a month of 30 days, in points: months can be told apart, and twenty of them stand on an A3.
    public static final double USUAL_MONTH = PageFormat.millimetres(16);

    /// Everything, on A3, a month as wide as usual.
    public static TimelineOrder by(List<Grouping> groupings) {
        return new TimelineOrder(Arrangement.by(groupings), Overlays.NONE, Optional.empty(), Paper.A3,
                new SheetFit.TrueSize(USUAL_MONTH));
    }

    public TimelineOrder on(Paper wanted, SheetFit size) {
        return new TimelineOrder(arrangement, overlays, days, wanted, size);
    }

    public TimelineOrder showing(Optional<DateSpan> wanted) {
        return new TimelineOrder(arrangement, overlays, wanted, paper, fit);
    }
}
