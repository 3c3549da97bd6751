package org.jalinan.chart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What is laid over the rows and days. It changes how they look, never which there are.
///
/// @param statusDate the day as of which the officer reports
/// @param resting the days on which chosen partners rest
/// @param critical what must not be late, and how late the rest may be
/// @param clashing the links that the dates do not keep
/// @param changed the records that the last edit moved
/// @param lit what the pointer rests on: a link and both of its ends
/// @param notation how dates are written
/// @param lookingBack whether the day of the picture need not be the day on which it is read: the reader looks back, or
///                    holds paper
public record Overlays(Optional<LocalDate> statusDate, Optional<Resting> resting, Optional<Critical> critical,
        Set<UUID> clashing, Set<UUID> changed, Set<UUID> lit, Notation notation, boolean lookingBack) {

    public static final Overlays NONE = new Overlays(Optional.empty(), Optional.empty(), Optional.empty(), Set.of(),
            Set.of(), Set.of(), Notation.PLAIN, false);

    public Overlays {
        clashing = Set.copyOf(clashing);
        changed = Set.copyOf(changed);
        lit = Set.copyOf(lit);
    }

    public Overlays reportedOn(Optional<LocalDate> day) {
        return new Overlays(day, resting, critical, clashing, changed, lit, notation, lookingBack);
    }

    public Overlays resting(Optional<Resting> days) {
        return new Overlays(statusDate, days, critical, clashing, changed, lit, notation, lookingBack);
    }

    public Overlays scheduled(Optional<Critical> path, Set<UUID> links) {
        return new Overlays(statusDate, resting, path, links, changed, lit, notation, lookingBack);
    }

    public Overlays changing(Set<UUID> records) {
        return new Overlays(statusDate, resting, critical, clashing, records, lit, notation, lookingBack);
    }

    public Overlays lighting(Set<UUID> records) {
        return new Overlays(statusDate, resting, critical, clashing, changed, records, notation, lookingBack);
    }

    public Overlays writing(Notation how) {
        return new Overlays(statusDate, resting, critical, clashing, changed, lit, how, lookingBack);
    }

    public Overlays lookingBack(boolean back) {
        return new Overlays(statusDate, resting, critical, clashing, changed, lit, notation, back);
    }
}
