package org.jalinan.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.chart.Region.Part;
import org.jalinan.model.Activity;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Scheduled;
import org.jalinan.model.past.Baseline;

/// What the baseline had and the portfolio has no more: a ghost at the end of the lane of its project.
record Gone(Stage stage, Entry.OfGone entry, double y) {

    private static final double GAP = 6;

    /// The lanes with what is gone since the baseline that measures. Where lanes are not of projects nothing has a place.
    static List<Lane> into(List<Lane> lanes, Portfolio now, Baseline measure, Arrangement arrangement) {
        var gone = switch (measure) {
            case Baseline.FirstStated _ -> Map.<UUID, List<Entry>>of();
            case Baseline.Point(_, var then) -> since(then, now, arrangement);
        };
        return lanes.stream().map(lane -> lane.project().map(Project::id).map(id -> gone.getOrDefault(id, List.of()))
                .map(ghosts -> with(lane, ghosts)).orElse(lane)).toList();
    }

    private static Map<UUID, List<Entry>> since(Portfolio then, Portfolio now, Arrangement arrangement) {
        return Stream.<Stream<? extends Scheduled>>of(then.all(Milestone.class), then.all(Activity.class))
                .flatMap(each -> each).filter(was -> now.find(was.id()).isEmpty())
                .flatMap(was -> now.find(Project.class, was.project())
                        .map(project -> (Entry) new Entry.OfGone(project, was)).stream())
                .filter(arrangement::shows).sorted(Entry.EARLIEST_FIRST)
                .collect(Collectors.groupingBy(each -> each.ofProject().orElseThrow().id()));
    }

    private static Lane with(Lane lane, List<Entry> ghosts) {
        return ghosts.isEmpty() && lane.all().stream().noneMatch(Entry.OfGone.class::isInstance) ? lane
                : Lane.of(lane.id(), lane.head(), lane.depth(), with(lane.entries(), ghosts),
                        with(lane.all(), ghosts));
    }

    private static List<Entry> with(List<Entry> entries, List<Entry> ghosts) {
        var all = new ArrayList<>(entries);
        all.removeIf(Entry.OfGone.class::isInstance);
        all.addAll(ghosts);
        return all;
    }

    /// Its mark as it stood, with its days beside it.
    void draw(Token paper) {
        entry.date().map(date -> stage.words().of("chart.label.was", stage.words().date(date)))
                .ifPresentOrElse(words -> mark(words, paper),
                        () -> stage.label(stage.axis().left() + GAP, y, stage.words().of("chart.label.gone"),
                                Primitive.Face.SLANTED, Token.MUTED, paper));
    }

    private void mark(String words, Token paper) {
        entry.mark(stage, y).filter(mark -> stage.axis().shows(mark.left(), mark.right())).ifPresent(mark -> {
            mark.draw(stage.drawing());
            double left = Math.max(mark.left(), stage.axis().left());
            stage.drawing().region(left, y - stage.sizes().row() / 2, mark.right() - left, stage.sizes().row(),
                    Part.MARK, entry.record());
            new MarkLabel(stage, mark.left(), mark.right(), y, paper).draw(stage.labels(),
                    OptionalLong.empty(), words);
        });
    }
}
