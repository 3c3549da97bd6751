package org.jalinan.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A focal point: whom to call at a partner.
public record Contact(UUID id, UUID partner, int order, String name, Optional<String> office,
        Optional<UUID> organisation, Optional<FocalField> field, Optional<String> email, Optional<String> telephone,
        Optional<StatedDate> validFrom, Optional<StatedDate> validTo, Optional<String> note)
        implements PortfolioRecord {

    /// Whether the person held the post on a day, as far as is known.
    public boolean isValidOn(LocalDate day) {
        return validFrom.filter(from -> from.from().isAfter(day)).isEmpty()
                && validTo.filter(to -> to.to().isBefore(day)).isEmpty();
    }
}
