package org.jalinan.documents;

/// Where text stands in the width it is given.
public enum Align {
    LEFT, CENTRE, RIGHT
}
