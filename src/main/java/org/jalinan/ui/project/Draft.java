package org.jalinan.ui.project;

import java.util.UUID;

/// A text that an officer typed into a field of a record of a project and that is not saved. The record need not be
/// there yet: a row is one of drafts until it has a title.
public record Draft(UUID project, UUID record, String field, String text) {

    boolean isOf(UUID otherRecord, String otherField) {
        return record.equals(otherRecord) && field.equals(otherField);
    }
}
