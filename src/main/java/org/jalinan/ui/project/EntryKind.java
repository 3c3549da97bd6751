package org.jalinan.ui.project;

/// How a field is edited.
public enum EntryKind {
    LINE, AREA, DATE, CHOICE, SEARCH, STATE;

    boolean isChoice() {
        return this == CHOICE || this == SEARCH || this == STATE;
    }
}
