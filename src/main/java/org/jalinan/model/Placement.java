package org.jalinan.model;

/// Where a span lies against another whose exact day is not known.
public enum Placement {
    BEFORE, WITHIN, AFTER
}
