package org.jalinan.model;

/// What a line is for, in the order of a ministry's brief.
public enum LineKind {
    OUR_OBJECTIVE, POINT_TO_MAKE, THEIR_OBJECTIVE, RESPONSE, PRESS_LINE, BACKGROUND
}
