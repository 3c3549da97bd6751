package org.jalinan.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Event;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.FactLine;
import org.jalinan.ui.control.Tone;
import org.junit.jupiter.api.Test;

class OverviewFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    private final OverviewFigures figures = OverviewFigures.of(FACTS, TODAY);
    private final OverviewLines lines = new OverviewLines(FACTS, figures, new Messages(Language.EN));

    @Test
    void theFactsAreCountedAsTheFoundersCounted() {
        assertEquals(List.of("AI", "DC", "CC", "5G", "CS"), figures.projects().stream().map(Project::code).toList());
        assertEquals(18, figures.milestones());
        assertEquals(13, figures.recorded());
        assertEquals(5, figures.announced());
        assertEquals(3, figures.pastTarget().size());
        assertEquals(5, figures.undertakings().size());
        assertEquals(0, figures.undertakingsWithDueDate());
        assertEquals(4, figures.stale().size());
    }

    @Test
    void aTargetThatAnotherMilestoneMetIsNotWaitedFor() {
        assertEquals(
                List.of("Draft to workshops", "Unveiled at the Summit", "Final by year-end", "Formal establishment"),
                figures.targets().stream().map(Milestone::shortName).toList());
    }

    @Test
    void targetsSayHowManyDaysTheyArePastAndOnlyThoseInRed() {
        assertEquals(List.of("+478 d", "+386 d", "+325 d", "still running"),
                lines.targets(figures.targets()).stream().map(FactLine::age).toList());
        assertEquals(List.of(Tone.DANGER, Tone.DANGER, Tone.DANGER, Tone.PLAIN),
                lines.targets(figures.targets()).stream().map(FactLine::tone).toList());
    }

    @Test
    void undertakingsAreOpenSinceTheLastDayOfTheirMeeting() {
        assertEquals(List.of("1\u00a0872 d", "1\u00a0850 d", "1\u00a0850 d", "1\u00a0829 d", "1\u00a0829 d"),
                lines.undertakings().stream().map(FactLine::age).toList());
        assertEquals(List.of("SG", "RU", "RU", "US", "US"), lines.undertakings().stream().map(FactLine::code).toList());
    }

    @Test
    void anEventWhoseDaysAreNotRecordedIsSomeDaysAway() {
        assertEquals(List.of("in 41 to 71 d"), lines.events().stream().map(FactLine::age).toList());
    }

    @Test
    void aPlannedEventIsOverAfterItsLastPossibleDay() {
        assertEquals(1, OverviewFigures.of(FACTS, LocalDate.of(2027, 1, 31)).upcoming().size());
        assertEquals(List.of(), OverviewFigures.of(FACTS, LocalDate.of(2027, 2, 1)).upcoming());
    }

    @Test
    void staleFactsNameTheirSourcesAndTheOldestFirst() {
        var ages = lines.stale().stream().map(FactLine::age).toList();
        assertEquals(List.of("673 d", "673 d", "508 d", "391 d"), ages);
        assertEquals(List.of(), lines.stale().stream().filter(line -> line.sources().isEmpty()).toList());
    }

    @Test
    void theEventThatEndorsedEveryProjectIsFound() {
        assertEquals("5th ASEAN Digital Ministers' Meeting", figures.endorsedAt().map(Event::name).orElseThrow());
    }

    @Test
    void nothingIsCountedInAnEmptyPortfolio() {
        var none = OverviewFigures.of(Portfolio.EMPTY, TODAY);
        assertEquals(0, none.milestones());
        assertEquals(List.of(), none.projects());
        assertEquals(true, none.endorsedAt().isEmpty());
    }

    @Test
    void aProjectWaitsForTheMilestoneWhosePeriodEndedFirst() {
        var strategy = row("CS");
        assertEquals("Draft to workshops", strategy.next().orElseThrow().shortName());
        assertEquals(478, strategy.daysPast());
        assertEquals(2, strategy.alsoPast());
        assertEquals(OptionalLong.of(508), strategy.age());
    }

    @Test
    void aProjectWithoutALeadOrAPlanSaysSo() {
        assertEquals(List.of(), row("DC").lead());
        assertEquals(true, row("DC").next().isEmpty());
    }

    private static ProjectRow row(String code) {
        var project = FACTS.all(Project.class).filter(each -> each.code().equals(code)).findAny().orElseThrow();
        return ProjectRow.of(FACTS, project, TODAY);
    }
}
