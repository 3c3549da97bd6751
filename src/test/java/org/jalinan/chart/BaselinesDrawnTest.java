package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalinan.chart.Primitive.Box;
import org.jalinan.chart.Primitive.Dashes;
import org.jalinan.chart.Primitive.Polygon;
import org.jalinan.chart.Primitive.Text;
import org.jalinan.model.Activity;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.jalinan.model.past.Baseline;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is drawn and said of another point in time behind the marks of the present.
class BaselinesDrawnTest {

    private static final LocalDate DAY = Sample.TODAY.plusDays(60);
    private static final Milestone THEN = Sample.milestone(Sample.project(1), 1, Optional.of(StatedDate.day(DAY)),
            Optional.empty());
    private static final Milestone NOW = Sample.milestone(Sample.project(1), 1,
            Optional.of(StatedDate.day(DAY.plusDays(31))), Optional.empty());
    private static final Activity WORK = new Activity(new UUID(4, 1), Sample.project(1).id(), 2, "Activity 0002",
            new DateSpan(DAY, DAY.plusDays(20)), 0, Optional.empty());
    private static final Portfolio BEFORE = Portfolio.EMPTY.with(Sample.project(1)).with(THEN).with(WORK);
    private static final Portfolio AFTER = Portfolio.EMPTY.with(Sample.project(1)).with(NOW)
            .with(WORK.during(new DateSpan(DAY.minusDays(7), DAY.plusDays(13))));
    private static final Baseline POINT = new Baseline.Point(
            new Viewpoint(Moment.of(LocalDate.of(2026, 1, 31)), Reckoning.RECORDED), BEFORE);

    @Test
    void aTargetThatMovedHasItsGhostItsDaysAndWhereItWas() {
        var scene = scene(List.of(POINT));
        assertEquals(axis().middle(DAY), ghost(scene).points().stream().mapToDouble(Primitive.Point::x).average()
                .orElseThrow(), 0.5);
        assertTrue(texts(scene).contains("+31 d"), () -> texts(scene).toString());
        assertTrue(texts(scene).stream().anyMatch(each -> each.endsWith(", was 20 Jan 2027")),
                () -> texts(scene).toString());
    }

    @Test
    void workThatMovedHasItsOldDaysBelowItAndItsDaysBesideIt() {
        var scene = scene(List.of(POINT));
        var old = scene.primitives().stream().filter(Dashes.class::isInstance).map(Dashes.class::cast)
                .filter(dashes -> dashes.ink() == Token.GHOST && dashes.length() > 100).findFirst().orElseThrow();
        assertEquals(axis().start(DAY), old.x(), 0.5);
        assertEquals(axis().end(DAY.plusDays(20)), old.x() + old.length(), 0.5);
        assertTrue(texts(scene).contains("-7 d"), () -> texts(scene).toString());
    }

    @Test
    void anArrowLeadsFromTheGhostToTheMarkWhereThereIsRoom() {
        var arrow = arrows(axis());
        assertEquals(1, arrow.size());
        assertEquals(axis().middle(DAY.plusDays(31)), arrow.getFirst().x() + arrow.getFirst().width(), 0.5);
        assertTrue(arrow.getFirst().x() > axis().middle(DAY));
        assertEquals(List.of(), arrows(new Axis(248, 900, Sample.TODAY.minusDays(10).toEpochDay(), 0.4)));
    }

    private static List<Box> arrows(Axis axis) {
        var rows = Rows.of(Plan.of(AFTER, Sample.TODAY).against(List.of(POINT)), Set.of());
        var view = new Viewport(axis, 600, 0, Sample.TODAY, Overlays.NONE, Optional.empty(), Optional.empty(),
                Optional.empty());
        return TimelineScene.of(rows, view, Words.in(Language.EN), Sample.WIDTHS).primitives().stream()
                .filter(Box.class::isInstance).map(Box.class::cast)
                .filter(each -> each.fill() == Token.GHOST && each.height() == 1).toList();
    }

    @Test
    void ofTwoBaselinesTheSecondLiesAboveTheMark() {
        var first = Sample.milestone(Sample.project(1), 1, Optional.of(StatedDate.day(DAY.minusDays(20))),
                Optional.empty());
        var earlier = new Baseline.Point(new Viewpoint(Moment.of(LocalDate.of(2025, 1, 31)), Reckoning.RECORDED),
                Portfolio.EMPTY.with(Sample.project(1)).with(first));
        var heights = scene(List.of(POINT, earlier)).primitives().stream().filter(Polygon.class::isInstance)
                .map(Polygon.class::cast).filter(each -> each.fill() == Token.GHOST)
                .mapToDouble(each -> Math.rint(
                        each.points().stream().mapToDouble(Primitive.Point::y).average().orElseThrow()))
                .distinct().sorted().toArray();
        double middle = Viewport.TOP + 1.5 * Viewport.ROW;
        assertEquals(2, heights.length);
        assertTrue(heights[0] < middle && middle < heights[1]);
    }

    @Test
    void itIsSaidInWords() {
        var plan = Plan.of(AFTER, Sample.TODAY).against(List.of(POINT));
        var lane = plan.lanes().getFirst();
        var said = new Sentences(plan, Sample.TODAY, Words.in(Language.EN)).of(lane, lane.entries().getFirst());
        assertTrue(said.contains("31 days later than in the baseline 31 Jan 2026"), said);
        var cells = new Tabulation(plan, Sample.TODAY, Words.in(Language.EN))
                .of(new Rows.Item(lane, lane.entries().getFirst()));
        assertEquals(Optional.of("+31 d"), cells.cell(Tabulation.Column.SLIP));
    }

    @Test
    void whatTheBaselineLacksIsNew() {
        var empty = new Baseline.Point(new Viewpoint(Moment.of(LocalDate.of(2024, 1, 31)), Reckoning.RECORDED),
                Portfolio.EMPTY);
        assertTrue(texts(scene(List.of(empty))).stream().anyMatch(each -> each.endsWith(", new")));
        assertFalse(texts(scene(Plan.AS_FIRST_STATED)).stream().anyMatch(each -> each.endsWith(", new")));
    }

    @Test
    void whatIsGoneStandsInItsLaneAsAGhostWithItsNameStruck() {
        var now = AFTER.without(Kind.MILESTONE, NOW.id());
        var rows = Rows.of(Plan.of(now, Sample.TODAY), Set.of());
        var against = rows.against(List.of(POINT));
        assertEquals(rows.count() + 1, against.count());
        int row = against.indexOf(NOW.id()).orElseThrow();
        double middle = Viewport.TOP + (row + 0.5) * Viewport.ROW;
        var scene = TimelineScene.of(against, view(), Words.in(Language.EN), Sample.WIDTHS);
        assertEquals(Optional.of(NOW.id()), scene.at(axis().middle(DAY), middle).map(Region::record));
        assertTrue(texts(scene).contains("was 20 Jan 2027"), () -> texts(scene).toString());
        assertTrue(scene.primitives().stream().filter(Box.class::isInstance).map(Box.class::cast)
                .anyMatch(line -> line.height() == 1 && line.fill() == Token.MUTED
                        && Math.abs(line.y() - middle) < 1));
        var said = new Sentences(against.plan(), Sample.TODAY, Words.in(Language.EN)).of(against.at(row));
        assertEquals("Project 0001: Milestone 0001, no longer recorded, in the baseline 31 Jan 2026, was 20 Jan 2027.",
                said);
        assertEquals(rows.count(), against.against(Plan.AS_FIRST_STATED).count());
        assertEquals(Optional.empty(), against.following(now.with(NOW), Sample.TODAY, Arrangement.BY_PROJECT));
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void whatIsGoneHasItsPlaceInLanesOfEveryKind(Grouping grouping) {
        var facts = Sample.facts();
        var gone = facts.all(Milestone.class).filter(each -> each.shortName().equals("Draft to workshops")).findFirst()
                .orElseThrow();
        var then = new Baseline.Point(new Viewpoint(Moment.of(Sample.TODAY), Reckoning.RECORDED), facts);
        var arranged = Arrangement.by(List.of(grouping, Grouping.PROJECT));
        var before = Rows.of(Plan.of(facts, Sample.TODAY, arranged), Set.of());
        var after = Rows.of(Plan.of(facts.without(Kind.MILESTONE, gone.id()), Sample.TODAY, arranged), Set.of())
                .against(List.of(then));
        assertEquals(lanesOf(before, gone.id()), lanesOf(after, gone.id()));
        assertEquals(before.plan().shown() - 1, after.plan().shown(), "a ghost is no record");
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void aProjectThatIsGoneKeepsALaneForItsGhosts(Grouping grouping) {
        var rows = Rows.of(Plan.of(Portfolio.EMPTY, Sample.TODAY, Arrangement.by(List.of(grouping, Grouping.PROJECT))),
                Set.of()).against(List.of(POINT));
        int row = rows.indexOf(NOW.id()).orElseThrow();
        var head = rows.at(rows.indexOf(rows.at(row).lane().id()).orElseThrow());
        var said = new Sentences(rows.plan(), Sample.TODAY, Words.in(Language.EN)).of(head);
        assertTrue(said.contains("no longer recorded"), said);
    }

    private static Set<UUID> lanesOf(Rows rows, UUID record) {
        return IntStream.range(0, rows.count()).mapToObj(rows::at).filter(row -> row.record().equals(record))
                .map(row -> row.lane().id()).collect(Collectors.toSet());
    }

    private static Polygon ghost(Scene scene) {
        return scene.primitives().stream().filter(Polygon.class::isInstance).map(Polygon.class::cast)
                .filter(each -> each.fill() == Token.GHOST).findFirst().orElseThrow();
    }

    private static Axis axis() {
        return new Axis(248, 900, Sample.TODAY.minusDays(10).toEpochDay(), 5);
    }

    private static Scene scene(List<Baseline> baselines) {
        return TimelineScene.of(Rows.of(Plan.of(AFTER, Sample.TODAY).against(baselines), Set.of()), view(),
                Words.in(Language.EN), Sample.WIDTHS);
    }

    private static Viewport view() {
        return new Viewport(axis(), 600, 0, Sample.TODAY, Overlays.NONE, Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static List<String> texts(Scene scene) {
        return scene.primitives().stream().filter(Text.class::isInstance).map(each -> ((Text) each).text()).toList();
    }
}
