package org.jalinan.model;

import java.util.UUID;

/// One milestone or activity that waits for another; the lag is in working days and may be negative.
public record Dependency(UUID id, @Refers(Scheduled.class) UUID predecessor,
        @Refers(Scheduled.class) UUID successor, DependencyType type, int lagWorkingDays)
        implements PortfolioRecord {
}
