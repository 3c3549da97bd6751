package org.jalinan.model;

/// Where a project or partner stands, or what is good to know of it.
public enum NoteKind {
    STATUS, BACKGROUND
}
