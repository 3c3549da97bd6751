package org.jalinan.model;

/// How sure the sources leave us of a milestone.
public enum Certainty {
    HIGH, MEDIUM, LOW
}
