package org.jalinan.model;

/// Where a source comes from.
public enum SourceKind {
    FOUNDING_ARTICLE, PUBLIC, OFFICER
}
