package org.jalinan.model;

/// On track, at risk, off track. No rating is no value, not a fourth one.
public enum RatingValue {
    GREEN, AMBER, RED
}
