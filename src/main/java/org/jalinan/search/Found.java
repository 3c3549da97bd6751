package org.jalinan.search;

import java.util.List;
import org.jalinan.model.Kind;

/// What a search found, by kind; the kind with the best find comes first.
public record Found(List<Group> groups) {

    public static final Found NOTHING = new Found(List.of());

    public Found {
        groups = List.copyOf(groups);
    }

    /// @param count how many records of the kind there are in all
    /// @param hits the best of them, best first
    public record Group(Kind kind, int count, List<Hit> hits) {

        public Group {
            hits = List.copyOf(hits);
        }
    }

    /// How many records were found, also those that are not listed.
    public int count() {
        return groups.stream().mapToInt(Group::count).sum();
    }
}
