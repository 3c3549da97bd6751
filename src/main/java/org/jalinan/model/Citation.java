package org.jalinan.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A source for a record, or for one field of it and the value which that source supports. A field that has since
/// changed no longer has the value cited and so is unsourced.
///
/// @param field the component's name; empty for the record as a whole
/// @param value what the source says, in words (see `Citations.valueInWords`): the value of the field, or the `Statement`
///         that the whole record made
public record Citation(UUID id, @Refers(PortfolioRecord.class) UUID record, int order, UUID source,
        Optional<String> field, Optional<String> value,
        Optional<String> locator, Optional<LocalDate> verifiedOn) implements PortfolioRecord {

    /// The same citation of what the source says.
    Citation saying(String said) {
        return new Citation(id, record, order, source, field, Optional.of(said), locator, verifiedOn);
    }

    /// The same citation, with where in the source it stands and when somebody last looked.
    public Citation found(String where, Optional<LocalDate> on) {
        return new Citation(id, record, order, source, field, value,
                Optional.of(where.strip()).filter(text -> !text.isEmpty()), on);
    }
}
