package org.jalinan.search;

import java.util.List;

/// A text of a record with the places in it that were looked for.
public record Passage(String text, List<Match> matches) {

    /// A part of the text that was looked for; the end is exclusive.
    public record Match(int start, int end) {
    }

    public Passage {
        matches = List.copyOf(matches);
    }
}
