package org.jalinan.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalinan.model.DateSpan;
import org.jalinan.text.Words;

/// A timeline with all its rows, a lane of which one line says everything folded, and the key to its marks: what a file shows.
///
/// @param sentences what each row says, for whom the picture cannot be seen
public record WholeTimeline(Scene scene, List<String> sentences) {

    private static final double WIDTH = 1600;
    private static final double NAMES = 248;

    public WholeTimeline {
        sentences = List.copyOf(sentences);
    }

    /// @param days what is seen of the years; empty shows all dates
    public static WholeTimeline of(Plan plan, Optional<DateSpan> days, LocalDate today, Words words,
            TextWidths widths) {
        var rows = Rows.of(plan, plan.lanes().stream().filter(lane -> lane.all().size() < 2).map(Lane::id)
                .collect(Collectors.toSet()));
        var axis = days.map(span -> Axis.spanning(NAMES, WIDTH - NAMES, span))
                .orElseGet(() -> Axis.fitting(NAMES, WIDTH - NAMES, plan.span(today)));
        double height = Viewport.TOP + rows.count() * Viewport.ROW;
        var view = new Viewport(axis, height, 0, today, Overlays.NONE.lookingBack(true), Optional.empty(),
                Optional.empty(), Optional.empty());
        var sentences = new Sentences(plan, today, words);
        return new WholeTimeline(
                TimelineScene.of(rows, view, words, widths).above(Legend.within(WIDTH, words, widths)),
                IntStream.range(0, rows.count()).mapToObj(rows::at).map(sentences::of).toList());
    }
}
