package org.jalinan.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A finished picture: what to draw, in order, and which record lies where.
public record Scene(double width, double height, List<Primitive> primitives, List<Region> regions) {

    public Scene {
        primitives = List.copyOf(primitives);
        regions = List.copyOf(regions);
    }

    /// The uppermost region under a point.
    public Optional<Region> at(double x, double y) {
        return regions.reversed().stream().filter(region -> region.contains(x, y)).findFirst();
    }

    /// This picture with another drawn over it, whose regions lie above its own.
    Scene under(Scene other) {
        return new Scene(Math.max(width, other.width), Math.max(height, other.height),
                Stream.concat(primitives.stream(), other.primitives.stream()).toList(),
                Stream.concat(regions.stream(), other.regions.stream()).toList());
    }

    /// This picture with another below it, without a gap. What lies below says nothing of records.
    public Scene above(Scene other) {
        return new Scene(Math.max(width, other.width), height + other.height,
                Stream.concat(primitives.stream(), other.primitives.stream().map(each -> each.lower(height))).toList(),
                regions);
    }
}
