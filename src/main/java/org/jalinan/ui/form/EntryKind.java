package org.jalinan.ui.form;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jalinan.model.DateSpan;
import org.jalinan.model.StateOnDay;
import org.jalinan.model.StatedDate;

/// How a field is edited.
public enum EntryKind {
    LINE, AREA, DATE, CHOICE, SEARCH, STATE;

    /// Fields of texts that run over several lines.
    private static final Set<String> LONG = Set.of("description", "documentedNote", "note", "text", "settlement",
            "contribution", "consequence", "mitigation", "outcome", "reason", "evidence", "dateNote", "placeNote");

    /// Read off the type of its values.
    public static EntryKind of(Component component) {
        var type = component.valueType();
        if (type == StatedDate.class || type == LocalDate.class || type == DateSpan.class) {
            return DATE;
        } else if (type == UUID.class) {
            return SEARCH;
        } else if (type == StateOnDay.class) {
            return STATE;
        } else if (type.isEnum() || type == boolean.class || type == Boolean.class) {
            return CHOICE;
        }
        return type == String.class && LONG.contains(component.name()) ? AREA : LINE;
    }

    public boolean isChoice() {
        return this == CHOICE || this == SEARCH || this == STATE;
    }
}
