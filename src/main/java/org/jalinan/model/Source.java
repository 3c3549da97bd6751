package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// A document that says something: its short code is printed wherever it is cited.
public record Source(UUID id, String code, String title, String publisher, Optional<StatedDate> date,
        Optional<String> dateNote, String address, SourceKind kind, Optional<Reliability> reliability)
        implements PortfolioRecord {
}
