package org.jalinan.ui.project;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.rating.Standing;
import org.jalinan.model.rating.Suggestion;

/// One dimension of the project: how it was rated, and what the rule would say today.
record RatedRow(Standing standing, Suggestion suggestion) {

    static List<RatedRow> of(Page page) {
        return Arrays.stream(RatingDimension.values())
                .map(each -> new RatedRow(Standing.of(page.portfolio(), page.project(), each),
                        Suggestion.of(page.portfolio(), page.project(), each, page.today())))
                .toList();
    }

    /// How many dimensions somebody has rated.
    static long countRated(Page page) {
        return Arrays.stream(RatingDimension.values())
                .filter(each -> Standing.of(page.portfolio(), page.project(), each).present().isPresent()).count();
    }

    RatingDimension dimension() {
        return standing.dimension();
    }

    /// The row stands still while its ratings change.
    UUID id() {
        return idOf(dimension());
    }

    static UUID idOf(RatingDimension dimension) {
        return UUID.nameUUIDFromBytes(dimension.name().getBytes(StandardCharsets.UTF_8));
    }
}
