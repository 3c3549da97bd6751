package org.jalinan.model;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The last records that were touched on the way to a portfolio: two portfolios of which one came of the other are
/// compared by these and not by a walk through all records. Each portfolio has one of its own; it holds ids alone, so no
/// portfolio is kept alive by those after it, and only so many.
final class Trail {

    private static final int LONGEST = 1_000;

    private final @Nullable Trail before;
    private final @Nullable UUID touched;
    private final int length;

    private Trail(@Nullable Trail before, @Nullable UUID touched, int length) {
        this.before = before;
        this.touched = touched;
        this.length = length;
    }

    static Trail start() {
        return new Trail(null, null, 0);
    }

    Trail touching(UUID record) {
        return length == LONGEST ? start() : new Trail(this, record, length + 1);
    }

    /// The records touched since a trail; empty where this one does not remember that it came from there.
    @SuppressWarnings("ReferenceEquality") // a trail stands for one portfolio, not for what was touched on the way to it
    Optional<Set<UUID>> since(Trail earlier) {
        var touched = new HashSet<UUID>();
        for (var at = this; at != null; at = at.before) {
            if (at == earlier) {
                return Optional.of(touched);
            }
            if (at.touched != null) {
                touched.add(at.touched);
            }
        }
        return Optional.empty();
    }
}
