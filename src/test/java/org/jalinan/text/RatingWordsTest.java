package org.jalinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.OptionalLong;
import org.jalinan.model.Language;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.rating.Suggestion;
import org.jalinan.model.rating.Thresholds;
import org.junit.jupiter.api.Test;

class RatingWordsTest {

    private final RatingWords words = new RatingWords(Words.in(Language.EN));

    @Test
    void aRuleSaysItsFigureAndItsThresholds() {
        assertEquals("Red: the longest target is 386 calendar days past; amber from 15, red from 61"
                + " – example thresholds, set yours in Settings.",
                words.rule(suggestion(386, new Thresholds(15, 61, true))));
        assertEquals("Green: the longest target is 3 calendar days past; amber from 10, red from 20",
                words.rule(suggestion(3, new Thresholds(10, 20, false))));
    }

    @Test
    void aRuleWithNothingToJudgeBySaysWhatIsMissing() {
        assertEquals("No rule can suggest anything: no target was announced.", words.rule(
                new Suggestion(RatingDimension.SCOPE, OptionalLong.empty(), new Thresholds(10, 30, true))));
    }

    @Test
    void noRatingIsSaidInWords() {
        assertEquals("no rating yet", words.value(Optional.empty()));
        assertEquals("–", words.letter(Optional.empty()));
    }

    private static Suggestion suggestion(long days, Thresholds thresholds) {
        return new Suggestion(RatingDimension.SCHEDULE, OptionalLong.of(days), thresholds);
    }
}
