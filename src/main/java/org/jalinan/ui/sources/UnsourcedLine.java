package org.jalinan.ui.sources;

import java.util.Comparator;
import java.util.List;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Unsourced;

/// A value that no source supports, as the list shows it.
record UnsourcedLine(Portfolio portfolio, Unsourced unsourced) {

    /// What makes it the same value after the portfolio has changed.
    record Id(Object record, String field) {
    }

    /// In the order of the kinds.
    static List<UnsourcedLine> all(Portfolio portfolio) {
        return Unsourced.of(portfolio).map(each -> new UnsourcedLine(portfolio, each))
                .sorted(Comparator.comparing(UnsourcedLine::kind).thenComparing(line -> line.unsourced.record().id()))
                .toList();
    }

    Id id() {
        return new Id(unsourced.record().id(), unsourced.field());
    }

    Kind kind() {
        return Kind.of(unsourced.record());
    }

    Object value() {
        return Component.named(unsourced.record().getClass(), unsourced.field()).orElseThrow()
                .get(unsourced.record());
    }
}
