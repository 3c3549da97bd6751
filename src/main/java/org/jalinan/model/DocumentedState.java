package org.jalinan.model;

/// What public sources show of a project; neither the officers' own status nor a rating.
public enum DocumentedState {
    ENDORSED, IN_DEVELOPMENT, ADOPTED_BY_LEADERS, DELIVERABLES_ENDORSED
}
