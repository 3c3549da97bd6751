package org.jalinan.rules.crooked.exchange;

import org.jalinan.rules.crooked.chart.Marks;

public record Files(Marks marks) {
}
