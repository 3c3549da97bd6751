package org.jalinan.model;

import java.util.UUID;

/// What has its place in a plan, and so can wait or be waited for: an act on a day, or a stretch of work.
public sealed interface Scheduled extends PortfolioRecord permits Activity, Milestone {

    UUID project();

    /// The name for narrow places.
    String shortName();
}
