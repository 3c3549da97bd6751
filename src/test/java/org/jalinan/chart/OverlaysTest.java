package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.chart.Primitive.Box;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.Primitive.Pill;
import org.jalinan.chart.Primitive.Text;
import org.jalinan.chart.Region.Part;
import org.jalinan.model.Activity;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.jalinan.model.schedule.Goal;
import org.jalinan.model.schedule.Planning;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What lies over rows and days: rest, status date, critical path and slack, what moved, what lies beyond the edges.
class OverlaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final UUID FIRST = new UUID(4, 1);
    private static final UUID SHORT = new UUID(4, 2);
    private static final UUID LAST = new UUID(4, 3);
    /// Two activities lead to a third: one of ten working days, one of three.
    private static final Portfolio LINKED = linked();

    @Test
    void daysOfRestAreShadedByDayWhereADayIsWideAndNotWhereItIsNarrow() {
        var resting = Resting.of(LINKED, List.of(), new DateSpan(MONDAY, MONDAY.plusDays(60)));
        var weeks = new Axis(248, 14 * 24, MONDAY.toEpochDay(), 24);
        assertEquals(4, boxes(scene(weeks, Overlays.NONE.resting(Optional.of(resting))), Token.REST).count());
        var quarters = new Axis(248, 800, MONDAY.toEpochDay(), 0.858);
        assertEquals(0, boxes(scene(quarters, Overlays.NONE.resting(Optional.of(resting))), Token.REST).count());
    }

    @Test
    void theStatusDateHasItsPinAndItsDashedLine() {
        var scene = scene(axis(), Overlays.NONE.reportedOn(Optional.of(MONDAY.plusDays(3))));
        assertTrue(texts(scene).contains("Status 3 Dec 2026"), texts(scene).toString());
    }

    @Test
    void theCriticalPathIsNamedAndTheRestHasATailOfItsSlack() {
        var schedule = ((Planning.Planned) Planning.of(LINKED, List.of(), () -> false)).schedule();
        var critical = new Critical(schedule.towards(new Goal.To(LAST)));
        assertTrue(critical.holds(FIRST) && critical.holds(LAST) && !critical.holds(SHORT));
        assertEquals(Optional.of(MONDAY.plusDays(13)), critical.slackUntil(SHORT));
        var scene = scene(axis(), Overlays.NONE.scheduled(Optional.of(critical), Set.of()));
        assertEquals(2, texts(scene).stream().filter("critical"::equals).count());
        double tail = axis().end(MONDAY.plusDays(13)) - axis().end(MONDAY.plusDays(2));
        assertTrue(boxes(scene, Token.SUBTLE).anyMatch(box -> Math.abs(box.width() - tail) < 0.01));
    }

    @Test
    void aLinkThatIsNotKeptIsRed() {
        var link = LINKED.all(Dependency.class).findFirst().orElseThrow();
        var kept = boxes(scene(axis(), Overlays.NONE), Token.DANGER).count();
        assertEquals(0, kept);
        assertTrue(boxes(scene(axis(), Overlays.NONE.scheduled(Optional.empty(), Set.of(link.id()))), Token.DANGER)
                .findAny().isPresent());
    }

    @Test
    void whatTheLastEditMovedIsTinted() {
        var scene = scene(axis(), Overlays.NONE.changing(Set.of(SHORT)));
        assertTrue(boxes(scene, Token.CHANGED).findAny().isPresent());
        assertEquals(0, boxes(scene(axis(), Overlays.NONE), Token.CHANGED).count());
    }

    @Test
    void aMarkBeyondAnEdgeIsSaidThereAndLeadsToItsRecord() {
        var later = new Axis(248, 800, MONDAY.plusYears(1).toEpochDay(), 4.5);
        var beyond = scene(later, Overlays.NONE).regions().stream().filter(each -> each.part() == Part.BEYOND)
                .map(Region::record).toList();
        assertEquals(List.of(FIRST, SHORT, LAST), beyond);
        assertEquals(0,
                scene(axis(), Overlays.NONE).regions().stream().filter(each -> each.part() == Part.BEYOND).count());
    }

    @Test
    void aFoldedLaneCountsWhatLiesBeyondAnEdge() {
        var plan = Plan.of(LINKED, Sample.TODAY);
        var later = new Axis(248, 800, MONDAY.plusYears(1).toEpochDay(), 4.5);
        var scene = TimelineScene.of(Rows.of(plan, Set.of(plan.lanes().getFirst().id())), view(later, Overlays.NONE),
                Words.in(Language.EN), Sample.WIDTHS);
        assertTrue(texts(scene).contains("3"), texts(scene).toString());
    }

    @Test
    void theStripShowsEveryYearAndEveryDateOnce() {
        var map = Minimap.of(Plan.of(Sample.facts(), Sample.TODAY), Sample.TODAY, 700, 52, Words.in(Language.EN),
                Sample.WIDTHS);
        assertTrue(texts(map.scene()).containsAll(List.of("Q1 2025", "Q1 2026")), texts(map.scene()).toString());
        assertTrue(map.scene().primitives().stream().filter(Box.class::isInstance).map(Box.class::cast)
                .allMatch(box -> box.x() >= -1.5 && box.x() <= 701.5 && box.y() + box.height() <= 52.01));
        assertTrue(boxes(map.scene(), Token.ACCENT).count() >= 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 500, 700, 731, 900, 1100})
    void noNameOnTheStripRunsIntoTheNextOrOverTheEdge(int width) {
        var names = Minimap.of(Plan.of(Sample.facts(), Sample.TODAY), Sample.TODAY, width, 52, Words.in(Language.EN),
                Sample.WIDTHS).scene().primitives().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .toList();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            double end = name.x() + Sample.WIDTHS.width(name.text(), name.size(), name.face());
            assertTrue(end <= (i + 1 < names.size() ? names.get(i + 1).x() : width), names::toString);
        }
    }

    @Test
    void aNameThatIsCutKeepsItsLettersWhole() {
        var thai = "ที่นี่ก็ดี";
        for (int room = 0; room < 60; room++) {
            var fitted = Sample.WIDTHS.fitted(thai, 11, Face.REGULAR, room).replace("…", "");
            var rest = thai.substring(fitted.length());
            assertTrue(rest.isEmpty() || Character.getType(rest.charAt(0)) != Character.NON_SPACING_MARK,
                    fitted + "|" + rest);
        }
    }

    @Test
    void aStripOfAHundredThousandDatesIsDrawnFromItsPixels() {
        var map = Minimap.of(Plan.of(Sample.generated(100, 1_000), Sample.TODAY), Sample.TODAY, 700, 52,
                Words.in(Language.EN), Sample.WIDTHS);
        assertTrue(map.scene().primitives().size() < 700 * 52, () -> map.scene().primitives().size() + " shapes");
    }

    private static Portfolio linked() {
        var project = Sample.project(1);
        return Portfolio.EMPTY.with(project).with(activity(FIRST, 0, MONDAY, 12)).with(activity(SHORT, 1, MONDAY, 3))
                .with(activity(LAST, 2, MONDAY.plusDays(14), 3)).with(link(1, FIRST)).with(link(2, SHORT));
    }

    private static Activity activity(UUID id, int order, LocalDate from, int days) {
        return new Activity(id, Sample.project(1).id(), order, "Activity %04d".formatted(order),
                new DateSpan(from, from.plusDays(days - 1)), 0, Optional.empty());
    }

    private static Dependency link(int number, UUID predecessor) {
        return new Dependency(new UUID(5, number), predecessor, LAST, DependencyType.FINISH_TO_START, 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 120, 170, 600})
    void theWordsAtThePointerAreNeverCutByAnEdge(int letters) {
        for (double x = axis().left(); x <= axis().right(); x += 37) {
            for (double y = Viewport.TOP; y <= 600; y += 31) {
                var said = said("w".repeat(letters), x, y);
                var words = said.primitives().stream().filter(Text.class::isInstance).map(Text.class::cast)
                        .filter(each -> each.text().startsWith("www")).findFirst().orElseThrow();
                var frame = said.primitives().stream().filter(Pill.class::isInstance).map(Pill.class::cast)
                        .reduce((_, last) -> last).orElseThrow();
                assertTrue(frame.x() >= (letters < 140 ? axis().left() : 0), frame::toString);
                assertTrue(frame.x() + frame.width() <= axis().right() + 1e-6, frame::toString);
                assertTrue(frame.y() >= 0 && frame.y() + frame.height() <= 600, frame::toString);
                assertTrue(Sample.WIDTHS.width(words.text(), words.size(), words.face()) <= frame.width(),
                        frame::toString);
            }
        }
    }

    private static Scene said(String words, double x, double y) {
        var preview = new Preview(Optional.empty(), 1, words, x, y);
        return TimelineScene.of(Rows.of(Plan.of(LINKED, Sample.TODAY), Set.of()), new Viewport(axis(), 600, 0,
                Sample.TODAY, Overlays.NONE, Optional.empty(), Optional.empty(), Optional.of(preview)),
                Words.in(Language.EN), Sample.WIDTHS);
    }

    private static Axis axis() {
        return new Axis(248, 900, StatedDate.day(MONDAY).from().minusDays(20).toEpochDay(), 12);
    }

    private static Viewport view(Axis axis, Overlays overlays) {
        return new Viewport(axis, 600, 0, Sample.TODAY, overlays, Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static Scene scene(Axis axis, Overlays overlays) {
        return TimelineScene.of(Rows.of(Plan.of(LINKED, Sample.TODAY), Set.of()), view(axis, overlays),
                Words.in(Language.EN), Sample.WIDTHS);
    }

    private static Stream<Box> boxes(Scene scene, Token fill) {
        return scene.primitives().stream().filter(Box.class::isInstance).map(Box.class::cast)
                .filter(box -> box.fill() == fill);
    }

    private static List<String> texts(Scene scene) {
        return scene.primitives().stream().filter(Text.class::isInstance).map(each -> ((Text) each).text()).toList();
    }
}
