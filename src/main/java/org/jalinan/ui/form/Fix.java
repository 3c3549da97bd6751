package org.jalinan.ui.form;

import java.util.List;
import java.util.stream.Stream;
import org.jalinan.model.Problem;

/// A text that would hold in the place of one that does not.
///
/// @param field where it would stand
public record Fix(String field, String text) {

    /// For a day that a month does not have: its last day, or the month alone. For a recorded date that lies ahead: the
    /// same text as a target. For a number out of its range: the nearest within.
    static List<Fix> of(Problem problem, String typed) {
        return switch (problem.key()) {
            case "problem.date.day" -> {
                var month = problem.arguments().getFirst();
                var days = problem.arguments().getLast();
                var last = month.matches("\\d{4}-\\d{2}") ? month + "-" + days : days + " " + month;
                yield Stream.of(last, month).map(text -> new Fix(problem.field(), text)).toList();
            }
            case "problem.recorded.future" -> List.of(new Fix("target", typed));
            case "problem.progress.range" -> List.of(nearest(problem, 0, 100));
            case "problem.scale.five" -> List.of(nearest(problem, 1, 5));
            default -> List.of();
        };
    }

    private static Fix nearest(Problem problem, int least, int most) {
        var number = Integer.parseInt(problem.arguments().getFirst());
        return new Fix(problem.field(), Integer.toString(Math.clamp(number, least, most)));
    }
}
