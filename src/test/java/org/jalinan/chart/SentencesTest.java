package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.model.Language;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void aPastTargetSaysAllThatItsRowShows() {
        assertTrue(
                said(Language.EN).anyMatch("Cyber strategy 2026-2030: Unveiled at the Summit, announced for Oct 2025, "
                        .concat("no record, 386 days past, 2 sources, conflicts with one row.")::equals));
    }

    @Test
    void aRecordSaysItsSlip() {
        assertTrue(said(Language.EN).anyMatch(("ASEAN AI Safe: Declaration adopted by leaders, recorded 26 Oct 2025, "
                + "0 days from the stated date, 2 sources.")::equals));
    }

    @Test
    void everyRowSpeaksInBothLanguagesAndNotTheSame() {
        assertEquals(said(Language.EN).count(), said(Language.MS).distinct().count());
        assertTrue(said(Language.MS).noneMatch(Set.copyOf(said(Language.EN).toList())::contains));
    }

    private static Stream<String> said(Language language) {
        var plan = Plan.of(Sample.facts(), Sample.TODAY);
        var rows = Rows.of(plan, Set.of());
        var sentences = new Sentences(plan, Sample.TODAY, Words.in(language));
        return IntStream.range(0, rows.count()).mapToObj(rows::at).map(sentences::of);
    }
}
