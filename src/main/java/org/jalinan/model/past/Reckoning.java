package org.jalinan.model.past;

/// The two clocks by which one can look back; they are never mixed.
public enum Reckoning {
    /// What had happened by the day, as it is known now.
    HAPPENED,
    /// What the journal held on the day.
    RECORDED
}
