package org.jalinan.documents;

/// Why words look different from those around them; each writer has its own way to show it.
public enum Look {
    PLAIN, BOLD,
    /// Said in passing: grey.
    MUTED,
    /// Not recorded, not rated, none: grey and slanted, so that it cannot be read as a fact.
    UNKNOWN,
    /// Numbers of sources such as `[4, 5]`: small, raised, in the accent ink, never broken over two lines.
    SOURCES
}
