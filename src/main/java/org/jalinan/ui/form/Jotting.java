package org.jalinan.ui.form;

import java.util.Comparator;

/// A field of a small dialog.
record Jotting(String dialog, String field) implements Comparable<Jotting> {

    private static final Comparator<Jotting> ORDER = Comparator.comparing(Jotting::dialog)
            .thenComparing(Jotting::field);

    @Override
    public int compareTo(Jotting other) {
        return ORDER.compare(this, other);
    }
}
