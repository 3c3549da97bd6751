package org.jalinan.model;

/// Where a project stands in its life; never a rating.
public enum LifecycleStage {
    PROPOSED, APPROVED, IMPLEMENTING, FINALISING, CLOSED, SUSPENDED, CANCELLED
}
