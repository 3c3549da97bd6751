package org.jalinan.model.rating;

import org.jalinan.model.Portfolio;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.RatingThreshold;

/// From which figure on a rule says amber and red.
///
/// @param example whether these are the program's examples, because no officer has set any
public record Thresholds(int amberFrom, int redFrom, boolean example) {

    public static Thresholds of(Portfolio portfolio, RatingDimension dimension) {
        return portfolio.all(RatingThreshold.class).filter(each -> each.dimension() == dimension).findFirst()
                .map(each -> new Thresholds(each.amberFrom(), each.redFrom(), false))
                .orElseGet(() -> example(dimension));
    }

    /// Schedule: calendar days; red from two months on, by which Malaysian contracts count as ailing. Budget: per cent over
    /// what was approved. Scope: per cent of the announced targets that passed with no record. Partners: undertakings that
    /// are overdue. Risk: the highest score of an open risk, of 25. Overall: how many of the others are amber, or red.
    private static Thresholds example(RatingDimension dimension) {
        return switch (dimension) {
            case OVERALL -> new Thresholds(1, 2, true);
            case SCHEDULE -> new Thresholds(15, 61, true);
            case BUDGET -> new Thresholds(5, 10, true);
            case SCOPE -> new Thresholds(10, 30, true);
            case PARTNERS -> new Thresholds(1, 3, true);
            case RISK -> new Thresholds(8, 15, true);
        };
    }
}
