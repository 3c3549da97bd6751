package org.jalinan.model;

/// What kind of document was issued.
public enum IssuedKind {
    STATUS_SHEET, BOUND_SHEETS, REPORT, PARTNER_BRIEF, MEETING_BRIEF, TIMELINE, UNDERTAKINGS, ADDENDUM, PACK
}
