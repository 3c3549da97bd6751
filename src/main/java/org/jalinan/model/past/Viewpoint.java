package org.jalinan.model.past;

/// From where one looks at the portfolio: a moment, by one of the two clocks.
public record Viewpoint(Moment moment, Reckoning by) {
}
