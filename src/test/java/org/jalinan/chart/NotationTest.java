package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jalinan.chart.Notation.Weeks;
import org.jalinan.chart.Primitive.Text;
import org.jalinan.model.Language;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;

/// Fiscal years, week numbers, and what stands beside a mark.
class NotationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Axis QUARTERS = new Axis(248, 808, LocalDate.of(2025, 1, 1).toEpochDay(), 0.858);
    private static final Axis WEEKS = new Axis(248, 808, MONDAY.toEpochDay(), 4);

    @Test
    void aFiscalYearFromAprilBearsBothYearsAndItsQuartersCountFromApril() {
        var words = words(QUARTERS, Notation.PLAIN.beginning(Month.APRIL));
        assertTrue(words.contains("Fiscal year 2025/26"), words::toString);
        assertTrue(words.contains("Q1 2025/26"), words::toString);
        assertFalse(words.stream().anyMatch(each -> each.startsWith("Chair")), words::toString);
    }

    @Test
    void everyFiscalYearBeginsWithItsMonthAndTheYearsAdjoin() {
        for (var month : Month.values()) {
            var cells = Tiers.cells(Unit.YEAR, QUARTERS, month);
            assertTrue(cells.stream().allMatch(cell -> cell.first().getMonth() == month
                    && cell.first().getDayOfMonth() == 1), month::toString);
            for (int i = 1; i < cells.size(); i++) {
                assertEquals(cells.get(i - 1).to(), cells.get(i).from());
            }
        }
    }

    @Test
    void weeksAreNumberedAsTheOfficerChose() {
        assertTrue(words(WEEKS, Notation.PLAIN).containsAll(List.of("5", "12", "19")));
        assertTrue(words(WEEKS, Notation.PLAIN.counting(Weeks.ISO, Optional.empty())).containsAll(List.of("2", "3")));
        var own = words(WEEKS, Notation.PLAIN.counting(Weeks.OWN, Optional.of(MONDAY.plusDays(16))));
        assertTrue(own.containsAll(List.of("1", "2")), own::toString);
        assertFalse(own.contains("0"), own::toString);
    }

    @Test
    void besideAMarkStandsWhatWasChosenAndNothingElse() {
        var name = "Secretariat in KL announced";
        assertTrue(labels(Notation.PLAIN).contains("19 Jun 2025"));
        assertFalse(labels(Notation.PLAIN).contains(name));
        var named = labels(Notation.PLAIN.labelled(EnumSet.of(LabelField.NAME, LabelField.DATE)));
        assertTrue(named.contains(name + " · 19 Jun 2025"), named::toString);
        assertFalse(named.contains("0 d"), named::toString);
        assertFalse(labels(Notation.PLAIN.labelled(Set.of())).contains("19 Jun 2025"));
    }

    private static List<String> words(Axis axis, Notation notation) {
        return texts(axis, notation).filter(each -> each.baseline() < HeaderDrawing.HEIGHT).map(Text::text).toList();
    }

    /// What stands right of the names.
    private static List<String> labels(Notation notation) {
        return texts(QUARTERS, notation).filter(each -> each.x() > QUARTERS.left() && each.baseline() > Viewport.TOP)
                .map(Text::text).toList();
    }

    private static Stream<Text> texts(Axis axis, Notation notation) {
        var plan = Plan.of(Sample.facts(), Sample.TODAY);
        var rows = Rows.of(plan, Rows.foldedAtFirst(plan));
        var view = new Viewport(axis, 664, 0, Sample.TODAY, Overlays.NONE.writing(notation), Optional.empty(),
                Optional.empty(), Optional.empty());
        return TimelineScene.of(rows, view, Words.in(Language.EN), Sample.WIDTHS).primitives().stream()
                .filter(Text.class::isInstance).map(Text.class::cast);
    }
}
