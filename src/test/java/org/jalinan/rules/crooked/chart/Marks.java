package org.jalinan.rules.crooked.chart;

import org.jalinan.rules.crooked.search.Index;

public record Marks(Index index) {
}
