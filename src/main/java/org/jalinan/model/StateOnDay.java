package org.jalinan.model;

import java.time.LocalDate;

/// A documented state and the day as of which the sources show it.
public record StateOnDay(DocumentedState state, LocalDate asOf) {
}
