package org.jalinan.model;

/// The field in which an organisation is its state's focal point.
public enum FocalField {
    DIGITAL, CYBER
}
