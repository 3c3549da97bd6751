package org.jalinan.model;

/// What a tag on a project says: its theme, or another programme that reports it too.
public enum TagKind {
    THEME, PROGRAMME
}
