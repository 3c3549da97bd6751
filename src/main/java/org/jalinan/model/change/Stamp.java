package org.jalinan.model.change;

import java.time.Instant;

/// A time of a hybrid logical clock: milliseconds since 1970, and a counter that keeps edits of one millisecond, or of a
/// clock that was set back, in their order.
public record Stamp(long millis, int counter) implements Comparable<Stamp> {

    public static final Stamp ZERO = new Stamp(0, 0);

    /// The next stamp after this one when the clock on the wall shows `millis`.
    public Stamp next(long wallMillis) {
        return wallMillis > millis ? new Stamp(wallMillis, 0) : new Stamp(millis, counter + 1);
    }

    public Instant instant() {
        return Instant.ofEpochMilli(millis);
    }

    @Override
    public int compareTo(Stamp other) {
        return millis != other.millis ? Long.compare(millis, other.millis) : Integer.compare(counter, other.counter);
    }
}
