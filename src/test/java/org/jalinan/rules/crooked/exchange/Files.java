package org.jalinan.rules.crooked.exchange;

import org.apache.lucene.index.Term;
import org.jalinan.rules.crooked.chart.Marks;

public record Files(Marks marks, Term term) {
}
