package org.jalinan.ui.search;

import java.util.Optional;
import org.jalinan.search.Hit;
import org.jalinan.search.Passage;
import org.jalinan.ui.Command;
import org.jalinan.ui.Place;

/// A line of the answer.
sealed interface FoundLine {

    /// Stands above the lines of its kind and cannot be chosen.
    ///
    /// @param count how many there are, also those that are not listed
    record Heading(String words, int count) implements FoundLine {
    }

    /// @param place where the record is shown; empty as long as no screen shows it
    record OfRecord(Hit hit, Optional<Place> place) implements FoundLine {
    }

    record OfCommand(Command command, Passage name) implements FoundLine {
    }
}
