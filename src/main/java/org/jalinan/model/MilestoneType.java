package org.jalinan.model;

/// What kind of act a milestone is.
public enum MilestoneType {
    ENDORSEMENT, APPROVAL, ADOPTION, ANNOUNCEMENT, DELIVERABLE, WORKSHOP, TARGET, OTHER
}
