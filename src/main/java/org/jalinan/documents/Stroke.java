package org.jalinan.documents;

import java.util.List;

/// How an outline is drawn: ink, width in points, and lengths on and off (none for a solid line).
public record Stroke(Ink ink, double width, List<Double> dashes) {

    public Stroke {
        dashes = List.copyOf(dashes);
    }

    public static Stroke solid(Ink ink, double width) {
        return new Stroke(ink, width, List.of());
    }

    public static Stroke dashed(Ink ink, double width, double on, double off) {
        return new Stroke(ink, width, List.of(on, off));
    }
}
