package org.jalinan.model;

/// What a rating judges; the order is that of the status sheet.
public enum RatingDimension {
    OVERALL, SCHEDULE, BUDGET, SCOPE, PARTNERS, RISK
}
