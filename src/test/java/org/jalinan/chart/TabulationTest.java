package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.chart.Rows.Head;
import org.jalinan.chart.Tabulation.Column;
import org.jalinan.chart.Tabulation.Line;
import org.jalinan.model.Activity;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;

class TabulationTest {

    @Test
    void aPastTargetSaysEachValueAndLeavesOutWhatNobodyRecorded() {
        var line = line("Unveiled at the Summit");
        assertEquals(Optional.of("Cyber strategy 2026-2030"), line.cell(Column.LANE));
        assertEquals(Optional.of("Oct 2025"), line.cell(Column.TARGET));
        assertEquals(Optional.empty(), line.cell(Column.RECORDED));
        assertEquals(Optional.empty(), line.cell(Column.SLIP));
        assertEquals(Optional.of("+386 d"), line.cell(Column.PAST));
        assertEquals(Optional.of("P23 P24"), line.cell(Column.SOURCES));
    }

    @Test
    void aRecordSaysItsSlipFromWhatWasStated() {
        var line = line("Declaration adopted by leaders");
        assertEquals(Optional.of("26 Oct 2025"), line.cell(Column.RECORDED));
        assertEquals(Optional.of("Oct 2025"), line.cell(Column.TARGET), "the target that it met");
        assertEquals(Optional.of("0 d"), line.cell(Column.SLIP));
        assertEquals(Optional.of("no"), line.cell(Column.PAST));
    }

    @Test
    void theHeadOfALaneHasNothingThatCouldBeMissing() {
        var heads = lines(Sample.facts(), Grouping.PARTNER).filter(line -> line.row() instanceof Head).toList();
        assertTrue(heads.size() > 5);
        assertTrue(heads.stream().allMatch(line -> line.cell(Column.TARGET).equals(Optional.of(""))));
        assertTrue(heads.stream().anyMatch(line -> line.cell(Column.KIND).equals(Optional.of("country"))));
    }

    @Test
    void meetingsAndUndertakingsOfAPartnerSayTheirDays() {
        var kinds = lines(Sample.facts(), Grouping.PARTNER).flatMap(line -> line.cell(Column.KIND).stream()).toList();
        assertTrue(kinds.contains("meeting"), kinds::toString);
        assertTrue(lines(Sample.facts(), Grouping.PARTNER).flatMap(line -> line.cell(Column.PAST).stream())
                .anyMatch("open 1829 d"::equals));
    }

    @Test
    void anActivitySaysItsDaysAndALinkBothItsEnds() {
        var facts = Sample.facts();
        var target = facts.all(Milestone.class).filter(each -> each.shortName().equals("Draft to workshops"))
                .findFirst().orElseThrow();
        var activity = new Activity(new UUID(3, 42), target.project(), 0, "Activity 0042",
                new DateSpan(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 25)), 40, Optional.empty());
        var portfolio = facts.with(activity).with(new Dependency(new UUID(4, 1), activity.id(), target.id(),
                DependencyType.FINISH_TO_START, 2));
        var lines = lines(portfolio, Grouping.PROJECT).toList();
        assertEquals(Optional.of("7 Sep 2026 – 25 Sep 2026 · 40 %"), cell(lines, activity.id(), Column.FORECAST));
        assertEquals(Optional.of("Draft to workshops (finish to start, 2 working days)"),
                cell(lines, activity.id(), Column.AFTER));
        assertEquals(Optional.of("Activity 0042 (finish to start, 2 working days)"),
                cell(lines, target.id(), Column.BEFORE));
        assertEquals(Optional.empty(), cell(lines, target.id(), Column.AFTER));
    }

    private static Optional<String> cell(List<Line> lines, UUID record, Column column) {
        return lines.stream().filter(line -> line.row().record().equals(record)).findFirst().orElseThrow()
                .cell(column);
    }

    private static Line line(String name) {
        return lines(Sample.facts(), Grouping.PROJECT)
                .filter(line -> line.cell(Column.NAME).equals(Optional.of(name))).findFirst().orElseThrow();
    }

    private static Stream<Line> lines(Portfolio portfolio, Grouping grouping) {
        var plan = Plan.of(portfolio, Sample.TODAY, Arrangement.by(List.of(grouping)));
        var rows = Rows.of(plan, Set.of());
        var tabulation = new Tabulation(plan, Sample.TODAY, Words.in(Language.EN));
        return IntStream.range(0, rows.count()).mapToObj(rows::at).map(tabulation::of);
    }
}
