package org.jalinan.model;

/// Whether a funder gives money or people, rooms and goods.
public enum FundingKind {
    CASH, IN_KIND
}
