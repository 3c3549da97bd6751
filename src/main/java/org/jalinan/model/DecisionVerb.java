package org.jalinan.model;

/// The verb of a decision. Verbs carry rank and are never exchanged for one another.
public enum DecisionVerb {
    ENDORSED, ADOPTED, APPROVED, WELCOMED, NOTED, ACKNOWLEDGED, LAUNCHED
}
