package org.jalinan.model.rating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Rating;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.RatingValue;

/// One dimension of a project as it was rated.
///
/// @param history every rating, the latest first
public record Standing(RatingDimension dimension, List<Rating> history) {

    /// Which way a rating went since the one before.
    public enum Trend {
        BETTER, SAME, WORSE
    }

    public Standing {
        history = List.copyOf(history);
    }

    /// Of two ratings of one day the later made counts.
    public static Standing of(Portfolio portfolio, Project project, RatingDimension dimension) {
        return new Standing(dimension, portfolio.naming(Rating.class, project.id())
                .filter(rating -> rating.dimension() == dimension)
                .sorted(Comparator.comparing(Rating::on).thenComparing(Rating::id).reversed()).toList());
    }

    /// The rating in force.
    public Optional<Rating> present() {
        return history.stream().findFirst();
    }

    /// The one before it.
    public Optional<Rating> last() {
        return history.stream().skip(1).findFirst();
    }

    /// The value in force; empty if nobody rated it, or could not tell.
    public Optional<RatingValue> value() {
        return present().flatMap(Rating::value);
    }

    /// Empty unless both this and the last have a value.
    public Optional<Trend> trend() {
        return value().flatMap(now -> last().flatMap(Rating::value).map(before -> {
            int worse = now.compareTo(before);
            return worse == 0 ? Trend.SAME : worse > 0 ? Trend.WORSE : Trend.BETTER;
        }));
    }
}
