package org.jalinan.model;

/// How exactly a date is known. Each precision is drawn with a mark of its own.
public enum Precision {
    DAY, RANGE, MONTH, QUARTER, YEAR
}
