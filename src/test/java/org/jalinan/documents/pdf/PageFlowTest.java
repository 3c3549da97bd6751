package org.jalinan.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFlowTest {

    private static final double TOP = 40;
    private static final double END_OF_FIRST = 300;
    private static final double END = 340;
    private static final double HIGHEST = 120;
    private static final double ROW = 10;

    private final List<Flow.Strip> poured = new ArrayList<>();
    private int rows;
    private int rowsDrawn;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void noStripIsLostTwiceOrCutWhateverIsPoured(long seed) {
        var random = new Random(seed);
        for (int document = 0; document < 50; document++) {
            poured.clear();
            rows = 0;
            rowsDrawn = 0;
            var parts = new ArrayList<Flow>();
            for (int i = random.nextInt(30); i >= 0; i--) {
                parts.add(part(random));
            }
            var flow = new PageFlow(0, TOP, END_OF_FIRST, END, List.of());
            flow.pour(parts);

            var seen = new HashSet<Flow.Painter>();
            for (int page = 0; page < flow.pages().size(); page++) {
                double end = page == 0 ? END_OF_FIRST : END;
                for (var placed : flow.pages().get(page)) {
                    assertTrue(seen.add(placed.strip().painter()), "placed twice");
                    assertTrue(placed.y() >= TOP && placed.y() + placed.strip().height() <= end + 0.001,
                            () -> placed + " leaves its page");
                }
            }
            assertEquals(poured.size(), seen.size());
            assertEquals(rows, rowsDrawn);
        }
    }

    @Test
    void rowsGoOnOverThePageWithAtLeastThreeOnEachSide() {
        var flow = new PageFlow(0, TOP, END_OF_FIRST, END, List.of());
        flow.pour(List.of(strip(100), rows(15)));

        assertEquals(List.of(100.0, 20 + 12 * ROW), heights(flow, 0));
        assertEquals(List.of(20 + 3 * ROW), heights(flow, 1));
    }

    @Test
    void rowsOfWhichTooFewHaveRoomBeginOnTheNextPageWithTheirHeading() {
        var flow = new PageFlow(0, TOP, END_OF_FIRST, END, List.of());
        flow.pour(List.of(strip(190), strip(10).staying(), rows(5)));

        assertEquals(List.of(190.0), heights(flow, 0));
        assertEquals(List.of(10.0, 20 + 5 * ROW), heights(flow, 1));
    }

    private static List<Double> heights(PageFlow flow, int page) {
        return flow.pages().get(page).stream().map(placed -> placed.strip().height()).toList();
    }

    @Test
    void aHeadingIsNotLeftAtTheEndOfAPage() {
        var heading = strip(20).staying();
        var flow = new PageFlow(0, TOP, END_OF_FIRST, END, List.of());
        flow.pour(List.of(strip(220), heading, strip(60)));

        assertEquals(2, flow.pages().size());
        assertEquals(heading.painter(), flow.pages().get(1).getFirst().strip().painter());
    }

    @Test
    void theAnnexHeadOpensTheSecondPageOnly() {
        var head = strip(15);
        var flow = new PageFlow(0, TOP, END_OF_FIRST, END, List.of(head));
        flow.pour(List.of(strip(250), strip(250), strip(250)));

        assertEquals(3, flow.pages().size());
        assertEquals(head.painter(), flow.pages().get(1).getFirst().strip().painter());
        assertEquals(1, flow.pages().get(2).size());
    }

    private Flow part(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> new Flow.Beside(5, List.of(0.0, 55.0), List.of(strips(random), strips(random)));
            case 1 -> new Flow.Balanced(5, 50, 5, 2, strips(random));
            case 2 -> strip(10).staying();
            case 3 -> rows(1 + random.nextInt(60));
            default -> strip(1 + random.nextDouble() * HIGHEST);
        };
    }

    /// Each begins where the one before it ended.
    private Flow.Rows rows(int count) {
        int before = rows;
        rows += count;
        return new Flow.Rows(3, count, 20, ROW, (from, to) -> {
            assertEquals(rowsDrawn, before + from);
            rowsDrawn = before + to;
            return strip(20 + (to - from) * ROW);
        });
    }

    private List<Flow.Strip> strips(Random random) {
        var strips = new ArrayList<Flow.Strip>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            strips.add(strip(1 + random.nextDouble() * HIGHEST / 2));
        }
        return strips;
    }

    private Flow.Strip strip(double height) {
        int number = poured.size();
        var strip = Flow.Strip.of(3, height, (_, _, _) -> assertTrue(number >= 0));
        poured.add(strip);
        return strip;
    }
}
