package org.jalinan.chart;

import java.util.Optional;

/// What a gesture under way would do, drawn over the timeline: nothing of it is saved.
///
/// @param entry the line as it would be; empty where it may not be
/// @param row the line over which it is drawn
/// @param words what is said at the pointer
/// @param x where the pointer is
/// @param y where the pointer is
public record Preview(Optional<Entry> entry, int row, String words, double x, double y) {
}
