package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jalinan.chart.Primitive.Pill;
import org.jalinan.chart.Primitive.Text;
import org.jalinan.chart.TieStrip.Tie;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Language;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;

class TieStripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TextWidths WIDTHS = (text, size, face) -> text.length() * size * 0.5;
    private static final Tie MET = new Tie("Bilateral 0042",
            StatedDate.range(LocalDate.of(2025, 1, 16), LocalDate.of(2025, 1, 17)), false);
    private static final Tie AHEAD = new Tie("Meeting 0043", StatedDate.month(YearMonth.of(2027, 1)), true);

    @Test
    void itReachesHalfAYearEitherSideInWholeQuarters() {
        assertEquals(new DateSpan(LocalDate.of(2026, 4, 1), LocalDate.of(2027, 6, 30)), strip().span());
        assertEquals(new DateSpan(LocalDate.of(2024, 10, 1), LocalDate.of(2027, 6, 30)), strip(MET, AHEAD).span());
    }

    @Test
    void aMeetingWhoseDayIsNotStatedHasARing() {
        var onADay = new Tie("Meeting 0044", StatedDate.day(LocalDate.of(2026, 5, 5)), false);
        assertEquals(2, pills(strip(MET)));
        assertEquals(1, pills(strip(onADay)));
    }

    @Test
    void everyNameStaysInsideAndLongOnesAreCut() {
        var longName = "รัฐมนตรี ဝန်ကြီး ".repeat(30).strip();
        var scene = strip(new Tie(longName, MET.date(), false), AHEAD, new Tie(longName, AHEAD.date(), true))
                .scene(500);
        scene.primitives().stream().filter(Text.class::isInstance).map(Text.class::cast).forEach(text -> {
            assertTrue(text.x() >= 0, text.text());
            assertTrue(text.x() + WIDTHS.width(text.text(), text.size(), text.face()) <= 500, text.text());
        });
    }

    private static long pills(TieStrip strip) {
        return strip.scene(600).primitives().stream().filter(Pill.class::isInstance).count();
    }

    private static TieStrip strip(Tie... ties) {
        return new TieStrip(List.of(ties), TODAY, Words.in(Language.EN), WIDTHS);
    }
}
