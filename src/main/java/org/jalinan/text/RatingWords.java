package org.jalinan.text;

import java.util.Optional;
import org.jalinan.model.RatingValue;
import org.jalinan.model.rating.Standing;
import org.jalinan.model.rating.Suggestion;

/// Ratings and the rules that suggest them, in words. A rating is never said by a colour alone.
public record RatingWords(Words words) {

    /// The word for a value; "no rating yet" for none.
    public String value(Optional<RatingValue> value) {
        return value.map(words::label).orElseGet(() -> words.of("rating.none"));
    }

    /// What stands for the value in its shape, one letter.
    public String letter(Optional<RatingValue> value) {
        return value.map(known -> words.of("rating.letter." + known)).orElse("–");
    }

    /// Better, same or worse than the last; empty where either is not known.
    public String trend(Standing standing) {
        return standing.trend().map(trend -> words.of("rating.trend." + trend)).orElse("");
    }

    /// What the rule would say and why: its figure, and from which figures on it says amber and red.
    public String rule(Suggestion suggestion) {
        var dimension = suggestion.dimension();
        var limits = suggestion.thresholds();
        return suggestion.value().map(value -> {
            var figures = words.of("rating.rule.says." + dimension, words.of("rating.colour." + value),
                    suggestion.measured().orElseThrow(), limits.amberFrom(), limits.redFrom());
            return limits.example() ? words.of("rating.rule.example", figures) : figures;
        }).orElseGet(() -> words.of("rating.rule.nothing." + dimension));
    }
}
