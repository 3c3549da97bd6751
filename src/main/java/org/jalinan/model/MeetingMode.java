package org.jalinan.model;

/// How the participants met.
public enum MeetingMode {
    IN_PERSON, VIRTUAL, HYBRID
}
