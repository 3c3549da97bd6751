package org.jalinan.chart;

import java.util.Optional;

/// What a gesture under way would do, drawn over the timeline: nothing of it is saved.
///
/// @param entry the line as it would be; empty where it may not be
/// @param row the line over which it is drawn
/// @param words what is said at the pointer
/// @param x where the pointer is
/// @param y where the pointer is
/// @param pull the link that it draws, if it draws one
public record Preview(Optional<Entry> entry, int row, String words, double x, double y, Optional<Pull> pull) {

    /// A link that is being drawn.
    ///
    /// @param fromX where it begins
    /// @param fromY where it begins
    /// @param allowed whether it may be let go here
    public record Pull(double fromX, double fromY, boolean allowed) {
    }

    /// Of a line that changes.
    public Preview(Optional<Entry> entry, int row, String words, double x, double y) {
        this(entry, row, words, x, y, Optional.empty());
    }

    boolean isAllowed() {
        return entry.isPresent() || pull.map(Pull::allowed).orElse(false);
    }
}
