package org.jalinan.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Problem;
import org.jalinan.model.Project;
import org.jalinan.model.Samples;
import org.jalinan.model.StateOnDay;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final LocalDate TODAY = Samples.date("2026-11-21");
    private static final StatedDate JANUARY = StatedDate.month(YearMonth.of(2027, 1));
    private static final StatedDate MARCH = StatedDate.month(YearMonth.of(2027, 3));
    private final Project project = Samples.project("Project 0042");
    private final Milestone milestone = Samples.milestone("Milestone 0001");

    @Test
    void theFirstTargetThatIsStatedBecomesTheBaseline() {
        var next = assertInstanceOf(Milestone.class, valid(of(milestone, "target", "Jan 2027")));
        assertEquals(Optional.of(JANUARY), next.target());
        assertEquals(Optional.of(JANUARY), next.firstStated());
    }

    @Test
    void aLaterTargetLeavesTheBaseline() {
        var stated = Samples.<Milestone>set(Samples.target(milestone, JANUARY), "firstStated", JANUARY);
        var next = assertInstanceOf(Milestone.class, valid(of(stated, "target", "mac 2027")));
        assertEquals(Optional.of(MARCH), next.target());
        assertEquals(Optional.of(JANUARY), next.firstStated());
    }

    @Test
    void theSameDaysInOtherWordsAreNoChange() {
        var early = Samples.target(milestone, StatedDate.year(2026).worded("early 2026"));
        assertInstanceOf(Verdict.Unchanged.class, of(early, "target", " 2026 "));
        assertInstanceOf(Verdict.Valid.class, of(early, "target", "Jan 2026"));
    }

    @Test
    void anEmptiedFieldIsUnknown() {
        var next = valid(of(Samples.target(milestone, JANUARY), "target", "  "));
        assertEquals(Optional.empty(), ((Milestone) next).target());
    }

    @Test
    void aDayThatDoesNotExistIsWrongAndOffersTwoThatDo() {
        var problem = wrong(of(milestone, "recorded", "31 Feb 2026")).getFirst();
        assertEquals("problem.date.day", problem.key());
        assertEquals(List.of(new Fix("recorded", "28 Feb 2026"), new Fix("recorded", "Feb 2026")),
                Fix.of(problem, "31 Feb 2026"));
        var iso = wrong(of(milestone, "recorded", "2026-02-31")).getFirst();
        assertEquals(List.of(new Fix("recorded", "2026-02-28"), new Fix("recorded", "2026-02")),
                Fix.of(iso, "2026-02-31"));
    }

    @Test
    void aRecordedDateAheadIsWrongAndOffersToBeATarget() {
        var problem = wrong(of(milestone, "recorded", "Jan 2027")).getFirst();
        assertEquals("problem.recorded.future", problem.key());
        assertEquals(List.of(new Fix("target", "Jan 2027")), Fix.of(problem, "Jan 2027"));
    }

    @Test
    void aNumberOutOfItsRangeOffersTheNearestWithin() {
        assertEquals(List.of(new Fix("progress", "100")),
                Fix.of(new Problem(milestone.id(), "progress", "problem.progress.range", List.of("120")), "120"));
        assertEquals(List.of(new Fix("impact", "1")),
                Fix.of(new Problem(milestone.id(), "impact", "problem.scale.five", List.of("0")), "0"));
    }

    @Test
    void aTitleIsNeverBlank() {
        assertEquals("problem.text.blank", wrong(of(milestone, "title", " ")).getFirst().key());
    }

    @Test
    void aDocumentedStateNeedsItsDay() {
        assertEquals("form.problem.asOf", wrong(of(project, "documented", "ENDORSED")).getFirst().key());
        assertEquals("form.problem.asOf.day",
                wrong(of(project, "documented", "ENDORSED Jan 2025")).getFirst().key());
        assertEquals("form.problem.state", wrong(of(project, "documented", "17 Jan 2025")).getFirst().key());
        var next = (Project) valid(of(project, "documented", "ENDORSED 17 Jan 2025"));
        assertEquals("ENDORSED 17 Jan 2025", FieldText.of(next.documented(), Words.in(Language.EN)));
        assertEquals(Optional.of(Samples.date("2025-01-17")), next.documented().map(StateOnDay::asOf));
    }

    @Test
    void aCodeOfAnotherProjectIsWrong() {
        var other = Samples.project("Project 0043");
        var verdict = Verdict.of(Samples.portfolio(project, other), project, "code", other.code(), TODAY);
        assertEquals("problem.code.taken", wrong(verdict).getFirst().key());
    }

    private Verdict of(PortfolioRecord record, String field, String typed) {
        Portfolio portfolio = Samples.portfolio(project, record);
        return Verdict.of(portfolio, record, field, typed, TODAY);
    }

    private static PortfolioRecord valid(Verdict verdict) {
        return assertInstanceOf(Verdict.Valid.class, verdict).next();
    }

    private static List<Problem> wrong(Verdict verdict) {
        return assertInstanceOf(Verdict.Wrong.class, verdict).problems();
    }
}
