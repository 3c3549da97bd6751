package org.jalinan.model;

/// Whether words may be said to others. Nothing may be until an officer says so.
public enum Releasability {
    MAY_SAY, DO_NOT_DISCLOSE
}
