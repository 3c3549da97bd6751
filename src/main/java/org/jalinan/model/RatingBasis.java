package org.jalinan.model;

/// Whether those who run the project judged it, or somebody who does not.
public enum RatingBasis {
    SELF_ASSESSED, REVIEWED
}
