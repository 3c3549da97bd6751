package org.jalinan.documents.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jalinan.chart.Arrangement;
import org.jalinan.chart.Entry;
import org.jalinan.chart.Grouping;
import org.jalinan.chart.Lane;
import org.jalinan.chart.Overlays;
import org.jalinan.chart.Plan;
import org.jalinan.chart.Rows;
import org.jalinan.chart.SheetFit;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.compose.Edition;
import org.jalinan.model.DateSpan;
import org.jalinan.model.past.Baseline;
import org.jalinan.model.release.Release;

/// How a timeline is to be printed.
///
/// @param baselines what dates are measured against
/// @param days that must be seen; empty for all dates
/// @param folded the lanes that an officer folded; empty where none was asked
public record TimelineOrder(Arrangement arrangement, Overlays overlays, List<Baseline> baselines,
        Optional<DateSpan> days, Paper paper, SheetFit fit, Optional<Set<UUID>> folded) {

    public TimelineOrder {
        baselines = List.copyOf(baselines);
    }

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
        return new TimelineOrder(Arrangement.by(groupings), Overlays.NONE, Plan.AS_FIRST_STATED, Optional.empty(),
                Paper.A3, new SheetFit.TrueSize(USUAL_MONTH), Optional.empty());
    }

    /// The usual one.
    public static TimelineOrder byProject() {
        return by(List.of(Grouping.PROJECT));
    }

    /// What is seen on a screen, for paper: its lanes and filter, what is folded there, what is laid over it, and what it is
    /// measured against.
    public static TimelineOrder seen(Rows rows, Arrangement arrangement, Overlays overlays) {
        return new TimelineOrder(arrangement, overlays.changing(Set.of()).lighting(Set.of()), rows.plan().baselines(),
                Optional.empty(), Paper.A3, new SheetFit.TrueSize(USUAL_MONTH), Optional.of(rows.folded()));
    }

    /// In other lanes, of which none is folded by hand; filter, days and baselines stay.
    public TimelineOrder in(List<Grouping> lanes) {
        return new TimelineOrder(arrangement.in(lanes), overlays, baselines, days, paper, fit, Optional.empty());
    }

    /// With these lines alone; empty for all.
    public TimelineOrder only(Optional<Predicate<Entry>> lines) {
        return new TimelineOrder(arrangement.showing(lines), overlays, baselines, days, paper, fit, folded);
    }

    public TimelineOrder on(Paper wanted, SheetFit size) {
        return new TimelineOrder(arrangement, overlays, baselines, days, wanted, size, folded);
    }

    public TimelineOrder showing(Optional<DateSpan> wanted) {
        return new TimelineOrder(arrangement, overlays, baselines, wanted, paper, fit, folded);
    }

    public TimelineOrder against(List<Baseline> others) {
        return new TimelineOrder(arrangement, overlays, others, days, paper, fit, folded);
    }

    /// What such a timeline shows of an edition: of a baseline too its readers learn no more than they may.
    public Plan plan(Edition edition) {
        return Plan.of(edition.portfolio(), edition.asOf(), arrangement)
                .against(baselines.stream().map(each -> released(each, edition)).toList());
    }

    /// The lines of a plan; where nobody folded any lane, those of which one line says everything are.
    Rows rows(Plan plan) {
        return Rows.of(plan, folded.orElseGet(() -> plan.lanes().stream().filter(lane -> lane.all().size() < 2)
                .map(Lane::id).collect(Collectors.toSet())));
    }

    /// What is laid over them; what our own plan expects is not for others.
    Overlays overlays(Edition edition) {
        return edition.isForOwn() ? overlays : overlays.scheduled(Optional.empty(), Set.of());
    }

    private static Baseline released(Baseline baseline, Edition edition) {
        return switch (baseline) {
            case Baseline.FirstStated first -> first;
            case Baseline.Point(var from, var portfolio) ->
                new Baseline.Point(from, Release.of(portfolio, edition.release().audience()).portfolio());
        };
    }
}
