package org.jalinan.model;

/// How sure the record is of what it says.
public enum Confidence {
    SOURCED, UNVERIFIED
}
