package org.jalinan.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.past.Reckoning;

/// What the officer chose to measure the timeline against.
///
/// @param points one or two, the first being what dates are measured against: a snapshot by its name or a day as officers
/// type it; empty for what was first stated
/// @param by the clock that says how the portfolio stood then
record BaselineChoice(List<Optional<String>> points, Reckoning by) {

    private static final String FIRST = "first";
    private static final String AT = "at:";
    static final BaselineChoice AS_FIRST_STATED = new BaselineChoice(List.of(Optional.empty()), Reckoning.HAPPENED);

    BaselineChoice {
        points = List.copyOf(points);
    }

    static BaselineChoice of(String point, Reckoning by) {
        return new BaselineChoice(List.of(Optional.of(point)), by);
    }

    Optional<String> measured() {
        return points.getFirst();
    }

    /// The second one, if there is one.
    Optional<Optional<String>> also() {
        return points.stream().skip(1).findFirst();
    }

    BaselineChoice measuring(Optional<String> point) {
        return drawing(point, also());
    }

    BaselineChoice with(Optional<Optional<String>> second) {
        return drawing(measured(), second);
    }

    BaselineChoice by(Reckoning clock) {
        return new BaselineChoice(points, clock);
    }

    /// The same one twice is one.
    private BaselineChoice drawing(Optional<String> first, Optional<Optional<String>> second) {
        return new BaselineChoice(Stream.concat(Stream.of(first), second.stream()).distinct().toList(), by);
    }

    /// One word for each point, to be kept.
    List<String> written() {
        return points.stream().map(point -> point.map(words -> AT + words).orElse(FIRST)).toList();
    }

    static BaselineChoice read(List<String> written, Reckoning by) {
        var points = written.stream()
                .map(word -> word.equals(FIRST) ? Optional.<String>empty() : Optional.of(word.substring(AT.length())))
                .limit(2).toList();
        return points.isEmpty() ? AS_FIRST_STATED.by(by) : new BaselineChoice(points, by);
    }
}
