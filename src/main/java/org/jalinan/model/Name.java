package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// Another name of a record, and when it was valid; several may be in print at the same time.
public record Name(UUID id, @Refers(PortfolioRecord.class) UUID owner, int order, NameForm form, String text,
        Optional<Language> language,
        Optional<StatedDate> validFrom, Optional<StatedDate> validTo) implements PortfolioRecord {
}
