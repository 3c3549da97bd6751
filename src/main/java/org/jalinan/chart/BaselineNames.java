package org.jalinan.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.jalinan.model.past.Baseline;
import org.jalinan.text.Words;

/// What baselines are called.
public record BaselineNames(Words words) {

    public String of(Baseline baseline) {
        return switch (baseline) {
            case Baseline.FirstStated _ -> words.of("chart.baseline.first");
            case Baseline.Point point -> point.from().moment().name()
                    .orElseGet(() -> words.date(point.from().moment().day()));
        };
    }

    public String of(List<Baseline> baselines) {
        return baselines.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
