package org.jalinan.model;

import java.util.UUID;

/// Dated text about any record.
///
/// @param by who wrote it
public record Note(UUID id, @Refers(PortfolioRecord.class) UUID about, int order, NoteKind kind, StatedDate date,
        String by, String text)
        implements Touching {
}
