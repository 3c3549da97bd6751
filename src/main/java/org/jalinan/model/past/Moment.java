package org.jalinan.model.past;

import java.time.LocalDate;
import java.util.Optional;
import org.jalinan.model.DateReader;
import org.jalinan.model.EditId;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Snapshot;

/// A point in time: a day to its end, and where the point is a snapshot the last edit that it knew.
///
/// @param name of the snapshot; empty for a day
public record Moment(LocalDate day, Optional<EditId> upTo, Optional<String> name) {

    private static final String NOW = "now";

    public static Moment of(LocalDate day) {
        return new Moment(day, Optional.empty(), Optional.empty());
    }

    public static Moment of(Snapshot snapshot) {
        return new Moment(snapshot.day(), snapshot.upTo(), Optional.of(snapshot.name()));
    }

    /// Reads a snapshot's name, a date as officers type it (a month or year counts by its last day), or `now`. Empty if it
    /// is none of them.
    public static Optional<Moment> read(String words, Portfolio portfolio, LocalDate today) {
        var said = words.strip();
        if (said.equalsIgnoreCase(NOW)) {
            return Optional.of(of(today));
        }
        return portfolio.all(Snapshot.class).filter(each -> each.name().strip().equalsIgnoreCase(said)).findFirst()
                .map(Moment::of)
                .or(() -> DateReader.read(said) instanceof DateReader.Understood understood
                        ? Optional.of(of(understood.date().to()))
                        : Optional.empty());
    }

    /// Whether it is the present, seen on a day.
    public boolean isNow(LocalDate today) {
        return upTo.isEmpty() && day.equals(today);
    }
}
