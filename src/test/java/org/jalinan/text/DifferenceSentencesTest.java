package org.jalinan.text;

import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.recorded;
import static org.jalinan.model.Samples.set;
import static org.jalinan.model.Samples.target;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.past.Difference;
import org.junit.jupiter.api.Test;

class DifferenceSentencesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 17);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 16);
    private static final Project PROJECT = project("Project 0042");
    private static final Milestone FINAL = milestone(PROJECT.id(), "Final by year-end");

    @Test
    void aTargetThatMovedSaysByHowMuch() {
        var october = target(FINAL, StatedDate.month(YearMonth.of(2026, 10)));
        var december = target(FINAL, StatedDate.month(YearMonth.of(2026, 12)));
        assertEquals(List.of("→ “Final by year-end”: Target moved from Oct 2026 to Dec 2026, 61 days later."),
                news(october, december, Language.EN));
        assertEquals(List.of("→ “Final by year-end”: Sasaran dianjak dari Dis 2026 ke Okt 2026, 61 hari lebih awal."),
                news(december, october, Language.MS));
    }

    @Test
    void whatHappenedSaysHowFarFromWhatWasStated() {
        var stated = set(target(FINAL, StatedDate.month(YearMonth.of(2025, 10))), "firstStated",
                StatedDate.month(YearMonth.of(2025, 10)));
        assertEquals(List.of("✓ “Final by year-end” recorded: 12 Nov 2025. (12 d after the stated Oct 2025)"),
                news(stated, recorded(stated, StatedDate.day(LocalDate.of(2025, 11, 12))), Language.EN));
    }

    @Test
    void aTargetThatPassedIsAProblemAndAProjectWithNoNewsSaysSo() {
        var stated = target(FINAL, StatedDate.month(YearMonth.of(2025, 10)));
        assertEquals(List.of(
                "! The target Oct 2025 of “Final by year-end” passed without a record. (+77 d on 16 Jan 2026)"),
                news(stated, stated, Language.EN));
        assertEquals(List.of("= Nothing changed between the two."), news(FINAL, FINAL, Language.EN));
    }

    private static List<String> news(Milestone before, Milestone after, Language language) {
        return news(portfolio(PROJECT, before), portfolio(PROJECT, after), language);
    }

    private static List<String> news(Portfolio before, Portfolio after, Language language) {
        var sections = new DifferenceSentences(Difference.between(before, after), FIRST, LAST, Words.in(language))
                .sections();
        assertEquals(1, sections.size());
        return sections.getFirst().news().stream().map(each -> each.sign().mark() + " " + each.sentence()
                + each.detail().map(more -> " (" + more + ")").orElse("")).toList();
    }
}
