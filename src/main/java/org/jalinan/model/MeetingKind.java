package org.jalinan.model;

/// What kind of meeting it was.
public enum MeetingKind {
    BILATERAL, MULTILATERAL_MINISTERIAL, SUMMIT
}
