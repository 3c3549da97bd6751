package org.jalinan.chart;

import java.util.UUID;

/// Where a record lies in a scene.
public record Region(double x, double y, double width, double height, Part part, UUID record) {

    /// Which part of the picture of a record it is.
    public enum Part {
        /// The line of a milestone or the head of a lane, from edge to edge.
        ROW,
        /// The mark of a milestone or a meeting, the bar of an activity or an undertaking.
        MARK,
        /// The first and the last day of an activity, and how far it is done.
        START, END, PROGRESS,
        /// The arrow that folds and unfolds a lane; its record is the lane.
        FOLD,
        /// The pennant of an event.
        EVENT,
        /// The ring at the first and at the last day of what is selected, from which a link is drawn.
        LINK_START, LINK_END,
        /// What waits for what; its record is the dependency.
        LINK,
        /// The sign at an edge that the mark lies beyond it.
        BEYOND
    }

    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
    }
}
