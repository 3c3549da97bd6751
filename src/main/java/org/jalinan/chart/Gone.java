package org.jalinan.chart;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jalinan.chart.Region.Part;
import org.jalinan.model.Activity;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Scheduled;
import org.jalinan.model.past.Baseline;

/// What the baseline had and the portfolio has no more: a ghost after the lines of its project.
record Gone(Stage stage, Entry.OfGone entry, double y) {

    private static final double GAP = 6;

    /// What is gone since the baseline that measures, the earliest first; also what belonged to a project that is gone.
    static List<Entry> since(Baseline measure, Portfolio now, Arrangement arrangement) {
        return switch (measure) {
            case Baseline.FirstStated _ -> List.of();
            case Baseline.Point(_, var then) ->
                Stream.<Stream<? extends Scheduled>>of(then.all(Milestone.class), then.all(Activity.class))
                        .flatMap(each -> each).filter(was -> now.find(was.id()).isEmpty())
                        .flatMap(was -> now.find(Project.class, was.project())
                                .or(() -> then.find(Project.class, was.project()))
                                .map(project -> (Entry) new Entry.OfGone(project, was)).stream())
                        .filter(arrangement::shows).sorted(Entry.EARLIEST_FIRST).toList();
        };
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
