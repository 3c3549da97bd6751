package org.jalinan.ui.undertakings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Country;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingState;
import org.jalinan.model.relation.Parties;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Place.Undertakings.Only;
import org.jalinan.ui.form.Entries;
import org.jalinan.ui.list.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the presets of the register let through, and how one is closed, on the facts that ship and without a window.
class UndertakingLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @ParameterizedTest
    @CsvSource({"OPEN, 5", "OURS, 3", "THEIRS, 1", "OVERDUE, 0", "UNDATED, 5", "CLOSED, 0"})
    void aPresetLetsThroughWhatItsNameSays(Only only, int many) {
        assertEquals(many, lines(FACTS).stream().filter(line -> line.is(only)).count());
    }

    @Test
    void oneIsOverdueAfterTheLastDayOfThePeriodStatedForIt() {
        var due = with(first(), Optional.of(StatedDate.month(YearMonth.of(2026, 11))));
        assertFalse(line(due, TODAY).is(Only.OVERDUE));
        assertTrue(line(due, LocalDate.of(2026, 12, 1)).is(Only.OVERDUE));
        assertFalse(line(due, TODAY).is(Only.UNDATED));
    }

    @Test
    void oneThatIsDoneIsNeitherOpenNorUndated() {
        var done = line(first().as(UndertakingState.DONE, Optional.of("Report 0042"), Optional.empty(),
                Optional.empty()), TODAY);
        assertTrue(done.is(Only.CLOSED));
        assertFalse(done.is(Only.OPEN) || done.is(Only.UNDATED));
        assertEquals(Optional.empty(), done.daysOpen());
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetIsAChipOfTheList(Only only) {
        var chips = new UndertakingColumns(new Messages(Language.EN)).conditions(FACTS);
        assertTrue(chips.stream().map(Condition::key).toList().contains(only.name()));
    }

    @Test
    void theAgencyOfACountryCountsAsTheCountry() {
        var singapore = FACTS.all(Country.class).filter(each -> each.isoAlpha2().equals("SG")).findAny().orElseThrow();
        assertEquals(1, lines(FACTS).stream().filter(line -> line.isWith(Parties.of(FACTS, singapore.id()))).count());
    }

    @Test
    void whatNobodyOwnsAndNobodyWasPromisedReadsNotRecorded() {
        var columns = new UndertakingColumns(new Messages(Language.EN));
        var nobodys = lines(FACTS).stream().filter(line -> line.owners().isEmpty()).findFirst().orElseThrow();
        assertEquals("not recorded", says(columns, "owners", nobodys));
        assertEquals("not recorded", says(columns, "promisedTo", nobodys));
        assertEquals("no date stated", says(columns, "due", nobodys));
    }

    @Test
    void doneWithNeitherEvidenceNorReasonIsRefused() {
        var problems = closing(UndertakingState.DONE, " ", "", "21 Nov 2026").problems(FACTS, TODAY);
        assertEquals(List.of("problem.outcome.reason"), problems.stream().map(each -> each.key()).toList());
        assertEquals(List.of(), closing(UndertakingState.DONE, "Report 0042", "", "").problems(FACTS, TODAY));
        assertEquals(List.of(), closing(UndertakingState.DONE, "", "Reason 0042", "").problems(FACTS, TODAY));
    }

    @Test
    void droppedNeedsAReasonWhateverShowsIt() {
        assertEquals("problem.dropped.reason",
                closing(UndertakingState.DROPPED, "Report 0042", "", "").problems(FACTS, TODAY).getFirst().key());
    }

    @Test
    void aDayThatDoesNotExistOrLiesAheadIsRefused() {
        assertEquals("closed", closing(UndertakingState.DONE, "Report 0042", "", "31 Feb 2026")
                .problems(FACTS, TODAY).getFirst().field());
        assertEquals("problem.closed.future", closing(UndertakingState.DONE, "Report 0042", "", "22 Nov 2026")
                .problems(FACTS, TODAY).getFirst().key());
    }

    private static Closing closing(UndertakingState as, String evidence, String reason, String closed) {
        return new Closing(first(), as, evidence, reason, closed);
    }

    private static String says(UndertakingColumns columns, String key, UndertakingLine line) {
        return columns.all().stream().filter(column -> column.key().equals(key)).findAny().orElseThrow().says()
                .apply(line).words();
    }

    private static List<UndertakingLine> lines(Portfolio portfolio) {
        return UndertakingLine.all(new Entries(portfolio, List.of(), TODAY));
    }

    private static UndertakingLine line(Undertaking undertaking, LocalDate today) {
        return new UndertakingLine(FACTS.with(undertaking), undertaking, today, false);
    }

    private static Undertaking first() {
        return lines(FACTS).getFirst().undertaking();
    }

    private static Undertaking with(Undertaking undertaking, Optional<StatedDate> due) {
        return new Undertaking(new UUID(42, 1), undertaking.meeting(), 9, "Undertaking 0042", undertaking.kind(), due,
                UndertakingState.OPEN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
