package org.jalinan.ui.form;

import java.util.UUID;
import org.jalinan.model.Kind;

/// A text for a field of a record that is not saved. The record need not be there yet: a new one is nothing but drafts
/// until it holds.
///
/// @param given whether the text came with the new record, so that nobody typed it
public record Draft(Kind kind, UUID record, String field, String text, boolean given) {

    static Draft typed(Kind kind, UUID record, String field, String text) {
        return new Draft(kind, record, field, text, false);
    }

    boolean isOf(UUID otherRecord, String otherField) {
        return record.equals(otherRecord) && field.equals(otherField);
    }
}
