package org.jalinan.ui.sources;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;
import org.jalinan.model.SourceUse;

/// One document as the register shows it.
record SourceLine(SourceUse use, LocalDate today) {

    /// In the order of their codes, whose numbers count as numbers: P2 before P10.
    static List<SourceLine> all(Portfolio portfolio, LocalDate today) {
        return portfolio.all(Source.class).map(source -> new SourceLine(SourceUse.of(portfolio, source), today))
                .sorted(Comparator.comparing(line -> line.use().codeInOrder())).toList();
    }

    Source source() {
        return use.source();
    }

    boolean isStale() {
        return use.isStale(today);
    }
}
