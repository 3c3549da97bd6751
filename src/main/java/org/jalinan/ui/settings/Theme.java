package org.jalinan.ui.settings;

/// The look of the window. Documents are always light.
public enum Theme {
    LIGHT, DARK,
    /// White and bright colours on black, for whom the others are too faint.
    CONTRAST
}
