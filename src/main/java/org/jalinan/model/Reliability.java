package org.jalinan.model;

/// How far an officer trusts a source.
public enum Reliability {
    HIGH, MEDIUM, LOW
}
