package org.jalinan.model.schedule;

/// What keeps a task where it is, so that no schedule moves it: it happened by the record, another milestone that happened
/// met it, or its work has begun.
public enum Hold {
    NONE, RECORDED, MET, BEGUN
}
