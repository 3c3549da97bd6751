package org.jalinan.chart;

/// What a colour is for. The screen takes the colour from its style sheet (light, dark), paper from its inks.
public enum Token {
    /// Text and recorded marks.
    FG,
    MUTED, SUBTLE,
    /// The paper itself.
    BG,
    /// Lane rows and the events row.
    LANE,
    SELECTED_ROW,
    /// Days on which a partner rests.
    REST,
    /// Rows that the last edit moved.
    CHANGED, BORDER, GRID,
    /// The hairline of an event through all lanes.
    HAIRLINE,
    /// Announced targets, the today line, the focus.
    ACCENT, ACCENT_MUTED, ON_ACCENT, SUCCESS, WARNING, DANGER,
    /// Baselines, and lines where nothing is recorded.
    GHOST
}
