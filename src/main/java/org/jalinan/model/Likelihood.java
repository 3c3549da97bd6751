package org.jalinan.model;

/// How likely it is that a matter is raised.
public enum Likelihood {
    CERTAIN, POSSIBLE, UNLIKELY
}
