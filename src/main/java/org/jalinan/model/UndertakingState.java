package org.jalinan.model;

/// What became of an undertaking; not stated is a value of its own.
public enum UndertakingState {
    NOT_STATED, OPEN, DONE, DROPPED
}
