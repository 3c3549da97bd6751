package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;
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

    @Test
    void aLineSaysThatItsOwnSourcesDifferAndBearsTheSign() {
        var facts = Sample.facts();
        var milestone = facts.all(Milestone.class).filter(each -> each.shortName().equals("Last deliverable"))
                .findFirst().orElseThrow();
        var disputed = facts.with(cited(milestone, 1, "2025-09")).with(cited(milestone, 2, "2025-10"));
        assertFalse(Plan.of(facts, Sample.TODAY).isContradicted(milestone.id()));
        assertTrue(Plan.of(disputed, Sample.TODAY).isContradicted(milestone.id()));
        assertTrue(said(disputed, Language.EN).filter(each -> each.contains("its sources differ"))
                .allMatch(each -> each.startsWith("Cloud framework: Last deliverable")));
        assertEquals(1, said(disputed, Language.EN).filter(each -> each.contains("its sources differ")).count());
    }

    private static Citation cited(Milestone milestone, int number, String month) {
        return new Citation(new UUID(9, number), milestone.id(), number,
                Sample.facts().all(Source.class).findFirst().orElseThrow().id(), Optional.of("recorded"),
                Optional.of(month), Optional.empty(), Optional.empty());
    }

    private static Stream<String> said(Language language) {
        return said(Sample.facts(), language);
    }

    private static Stream<String> said(Portfolio portfolio, Language language) {
        var plan = Plan.of(portfolio, Sample.TODAY);
        var rows = Rows.of(plan, Set.of());
        var sentences = new Sentences(plan, Sample.TODAY, Words.in(language));
        return IntStream.range(0, rows.count()).mapToObj(rows::at).map(sentences::of);
    }
}
