package org.jalinan.model;

/// How binding the words of an undertaking were.
public enum UndertakingKind {
    AGREED, SUGGESTION, STATED_INTENTION, ONGOING_WORK
}
