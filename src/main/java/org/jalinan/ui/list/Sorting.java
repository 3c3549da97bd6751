package org.jalinan.ui.list;

import java.util.List;

/// By which columns a list is sorted, the first one first. None: the order in which the rows were given.
///
/// @param steps column keys with their direction
record Sorting(List<Step> steps) {

    static final Sorting AS_GIVEN = new Sorting(List.of());

    record Step(String column, boolean descending) {
    }

    Sorting {
        steps = List.copyOf(steps);
    }
}
