package org.jalinan.chart;

/// What may stand beside a mark, in the order in which it does.
public enum LabelField {
    CODE, NAME, DATE, PROGRESS, SLIP, SOURCES
}
