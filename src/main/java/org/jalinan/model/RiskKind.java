package org.jalinan.model;

/// A risk may come, an issue is there.
public enum RiskKind {
    RISK, ISSUE
}
