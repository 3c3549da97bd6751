package org.jalinan.model;

/// Whether a risk or an issue still needs attention.
public enum RiskState {
    OPEN, CLOSED
}
