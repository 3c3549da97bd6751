package org.jalinan.documents;

/// The shapes a rating is printed as: disc, triangle, square, and a dashed ring where nobody has rated.
public enum RatingMark {
    ON_TRACK, AT_RISK, OFF_TRACK, NOT_RATED
}
