package org.jalinan.ui.meetings;

import java.util.Comparator;
import java.util.Optional;

/// A series of events, such as ADGMIN; occasions that belong to none stand last.
record Series(Optional<String> name) implements Comparable<Series> {

    private static final Comparator<Series> ORDER = Comparator.<Series, Boolean>comparing(each -> each.name.isEmpty())
            .thenComparing(each -> each.name.orElse(""));

    @Override
    public int compareTo(Series other) {
        return ORDER.compare(this, other);
    }
}
