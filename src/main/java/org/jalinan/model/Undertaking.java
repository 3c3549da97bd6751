package org.jalinan.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something agreed, suggested or intended at a meeting.
///
/// @param promisedTo the partner who may count on it
/// @param evidence what shows that it was done
/// @param reason why it counts as done with no evidence, or why it was dropped
/// @param closed when it was done or dropped
public record Undertaking(UUID id, UUID meeting, int order, String text, UndertakingKind kind, Optional<StatedDate> due,
        UndertakingState state, Optional<UUID> project, @Refers(Partner.class) Optional<UUID> promisedTo,
        Optional<String> evidence,
        Optional<String> reason, Optional<StatedDate> closed) implements Touching {

    /// Whether somebody still owes it. What is not known to be done counts as open.
    public boolean isOpen() {
        return switch (state) {
            case NOT_STATED, OPEN -> true;
            case DONE, DROPPED -> false;
        };
    }

    /// Whether it is open after the last day of the period stated for it.
    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.filter(stated -> stated.to().isBefore(today)).isPresent();
    }

    /// Calendar days since the last day of the meeting at which it was made.
    ///
    /// @param made that meeting
    public long daysOpen(Meeting made, LocalDate today) {
        return Math.max(0, today.toEpochDay() - made.date().to().toEpochDay());
    }

    /// The same in another state, with what shows it, why, and since when.
    public Undertaking as(UndertakingState next, Optional<String> shownBy, Optional<String> because,
            Optional<StatedDate> since) {
        return new Undertaking(id, meeting, order, text, kind, due, next, project, promisedTo, shownBy, because, since);
    }
}
