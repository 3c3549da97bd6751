package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jalinan.chart.Mark.Form;
import org.jalinan.chart.Mark.Standing;
import org.jalinan.chart.Primitive.Box;
import org.jalinan.chart.Primitive.Dashes;
import org.jalinan.chart.Primitive.Polygon;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;

class MarkTest {

    private static final Axis QUARTERS = new Axis(0, 808, LocalDate.of(2024, 10, 1).toEpochDay(), 0.858);
    private static final Axis YEARS = new Axis(0, 808, LocalDate.of(2020, 1, 1).toEpochDay(), 0.1);

    @Test
    void aDayIsADiamondInTheMiddleOfItsDay() {
        var mark = mark(StatedDate.day(LocalDate.of(2025, 6, 19)), Standing.RECORDED, QUARTERS);
        assertEquals(Form.DIAMOND, mark.form());
        assertEquals(QUARTERS.middle(LocalDate.of(2025, 6, 19)), mark.middle(), 1e-9);
        assertEquals(12, mark.right() - mark.left(), 1e-9);
    }

    @Test
    void theFlatPartOfARangeIsAsLongAsTheRange() {
        var range = StatedDate.range(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 1));
        var mark = mark(range, Standing.RECORDED, QUARTERS);
        assertEquals(60 * 0.858, mark.right() - mark.left() - 2 * 6 * Mark.SLOPE, 1e-6);
    }

    @Test
    void theFlatPartOfAShortRangeIsNeverBelowItsLeast() {
        var range = StatedDate.range(LocalDate.of(2025, 1, 16), LocalDate.of(2025, 1, 17));
        var mark = mark(range, Standing.RECORDED, QUARTERS);
        assertEquals(Form.HEXAGON, mark.form());
        assertEquals(6.4, mark.right() - mark.left() - 2 * 6 * Mark.SLOPE, 1e-6);
    }

    @Test
    void aMonthIsABarFromItsFirstToItsLastDay() {
        var mark = mark(StatedDate.month(YearMonth.of(2025, 10)), Standing.TARGET, QUARTERS);
        assertEquals(Form.BAR, mark.form());
        assertEquals(QUARTERS.start(LocalDate.of(2025, 10, 1)), mark.left(), 1e-6);
        assertEquals(QUARTERS.start(LocalDate.of(2025, 11, 1)), mark.right(), 1e-6);
    }

    @Test
    void aYearIsADashedBarBetweenArrowHeadsAndAQuarterLikeAMonth() {
        assertEquals(Form.ARROWS, mark(StatedDate.year(2026), Standing.TARGET, QUARTERS).form());
        assertEquals(Form.BAR, mark(StatedDate.quarter(2026, 1), Standing.TARGET, QUARTERS).form());
        var drawn = drawn(mark(StatedDate.year(2026), Standing.TARGET, QUARTERS));
        assertEquals(1, drawn.stream().filter(Dashes.class::isInstance).count());
        assertFalse(drawn.stream().anyMatch(Box.class::isInstance));
    }

    @Test
    void aMonthOrYearThatIsTooNarrowIsADiamondWithALineUnderIt() {
        assertEquals(Form.UNDERLINED, mark(StatedDate.month(YearMonth.of(2025, 10)), Standing.TARGET, YEARS).form());
        assertEquals(Form.UNDERLINED, mark(StatedDate.quarter(2025, 3), Standing.TARGET, YEARS).form());
        assertEquals(Form.DOTTED, mark(StatedDate.year(2025), Standing.TARGET, YEARS.zoomed(0.3, 0)).form());
    }

    @Test
    void onlyARecordIsFilled() {
        for (var standing : Standing.values()) {
            var fills = drawn(mark(StatedDate.day(Sample.TODAY), standing, QUARTERS)).stream()
                    .map(each -> ((Polygon) each).fill()).toList();
            assertEquals(standing == Standing.RECORDED, !fills.contains(Token.BG), standing.name());
        }
    }

    @Test
    void aBaselineIsDashedAndATargetIsNot() {
        var october = StatedDate.month(YearMonth.of(2025, 10));
        assertTrue(drawn(mark(october, Standing.BASELINE, QUARTERS)).stream().anyMatch(Dashes.class::isInstance));
        assertFalse(drawn(mark(october, Standing.TARGET, QUARTERS)).stream().anyMatch(Dashes.class::isInstance));
    }

    private static Mark mark(StatedDate date, Standing standing, Axis axis) {
        return Mark.of(date, standing, axis, 12, 6);
    }

    private static List<Primitive> drawn(Mark mark) {
        var drawing = new Drawing();
        mark.draw(drawing);
        return drawing.scene(1, 1).primitives();
    }
}
