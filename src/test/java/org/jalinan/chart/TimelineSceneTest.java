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
import org.jalinan.chart.Primitive.Box;
import org.jalinan.chart.Primitive.Dashes;
import org.jalinan.chart.Primitive.Text;
import org.jalinan.chart.Region.Part;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;

class TimelineSceneTest {

    private static final Axis AXIS = new Axis(248, 808, LocalDate.of(2024, 10, 1).toEpochDay(), 0.858);
    private static final Portfolio FACTS = Sample.facts();

    @Test
    void aTargetThatHasPassedSaysByHowManyDaysAfterADottedLineToToday() {
        var scene = scene(FACTS, AXIS, 0);
        assertEquals(List.of("+478 d", "+386 d", "+325 d"),
                texts(scene).stream().filter(each -> each.ink() == Token.DANGER)
                        .map(Text::text).toList());
        var lines = scene.primitives().stream()
                .filter(each -> each instanceof Dashes dashes && dashes.ink() == Token.DANGER).map(Dashes.class::cast);
        assertTrue(lines.allMatch(line -> Math.abs(line.x() + line.length() - AXIS.middle(Sample.TODAY)) < 1e-6));
    }

    @Test
    void aRecordInsideTheStatedMonthSaysNoSlipAndStandsAboveItsBaseline() {
        var scene = scene(FACTS, AXIS, 0);
        assertTrue(texts(scene).stream().anyMatch(each -> each.text().equals("0 d") && each.ink() == Token.SUCCESS));
        assertTrue(texts(scene).stream().anyMatch(each -> each.text().equals("26 Oct 2025, inside the stated month")));
        assertTrue(scene.primitives().stream().anyMatch(each -> each instanceof Dashes dashes
                && dashes.ink() == Token.GHOST && dashes.length() > 26 && dashes.length() < 27));
    }

    @Test
    void lateIsDangerAndEarlyIsSuccess() {
        var project = Sample.project(1);
        var october = Optional.of(StatedDate.day(LocalDate.of(2025, 10, 10)));
        var late = Sample.milestone(project, 1, october, Optional.of(StatedDate.day(LocalDate.of(2025, 10, 22))));
        var early = Sample.milestone(project, 2, october, Optional.of(StatedDate.day(LocalDate.of(2025, 10, 7))));
        var texts = texts(scene(Portfolio.EMPTY.with(project).with(late).with(early), AXIS, 0));
        assertEquals(Token.DANGER, ink(texts, "+12 d"));
        assertEquals(Token.SUCCESS, ink(texts, "-3 d"));
    }

    @Test
    void aFoldedStaleLaneSaysSinceWhenNothingIsRecorded() {
        var texts = texts(scene(FACTS, AXIS, 0)).stream().map(Text::text).toList();
        assertEquals(2, texts.stream().filter("nothing recorded since 17 Jan 2025 · 673 d"::equals).count());
    }

    @Test
    void everyEventInViewHasAPennantAndAHairlineThroughTheLanes() {
        var scene = scene(FACTS, AXIS, 0);
        long pennants = scene.regions().stream().filter(each -> each.part() == Part.EVENT).count();
        assertEquals(8, pennants);
        assertEquals(pennants, scene.primitives().stream()
                .filter(each -> each instanceof Dashes dashes && dashes.upright() && dashes.ink() == Token.HAIRLINE)
                .count());
    }

    @Test
    void everyEventInViewBearsItsNameOrTheBeginningOfIt() {
        var texts = texts(scene(FACTS, AXIS, 0)).stream().filter(each -> each.x() > AXIS.left())
                .filter(each -> each.baseline() > HeaderDrawing.HEIGHT && each.baseline() < Viewport.TOP).toList();
        assertEquals(8, texts.size(), texts::toString);
    }

    @Test
    void aFoldedLaneSaysHowManyOfItsTargetsHavePassedAndByHowMuch() {
        var plan = Plan.of(FACTS, Sample.TODAY);
        var folded = Rows.of(plan, plan.lanes().stream().map(Lane::id).collect(Collectors.toSet()));
        var scene = TimelineScene.of(folded, view(AXIS.panned(-60), 0, 664), Words.in(Language.EN), Sample.WIDTHS);
        assertEquals(List.of("+478 d"), texts(scene).stream().filter(each -> each.ink() == Token.DANGER)
                .map(Text::text).toList());
        var roomy = TimelineScene.of(folded, view(AXIS.panned(260), 0, 664), Words.in(Language.EN), Sample.WIDTHS);
        assertTrue(texts(roomy).stream().anyMatch(each -> each.text().equals("3 past target, up to +478 d")));
    }

    @Test
    void theKeyToTheMarksIsNoWiderThanItsRoom() {
        for (int width = 200; width < 1600; width += 50) {
            var key = Legend.within(width, Words.in(Language.EN), Sample.WIDTHS);
            assertTrue(key.width() <= width + 14, width + " and " + key.width());
            assertEquals(16, texts(key).size());
        }
    }

    @Test
    void noTwoLabelsOfTheSameLineOverlap() {
        for (double pixels = Axis.CLOSEST; pixels > Axis.WIDEST; pixels *= 0.9) {
            var axis = AXIS.zoomedTo(pixels, 650);
            var texts = texts(scene(FACTS, axis, 0)).stream().filter(each -> each.x() > axis.left())
                    .filter(each -> each.baseline() > 62).toList();
            for (var one : texts) {
                for (var other : texts) {
                    assertTrue(one == other || one.baseline() != other.baseline() || apart(one, other),
                            one + " on " + other + " at " + pixels);
                }
            }
        }
    }

    @Test
    void thePointInTheMiddleOfARowBelongsToItsRecord() {
        var rows = rows(FACTS);
        var view = view(AXIS, 60, 664);
        var scene = TimelineScene.of(rows, view, Words.in(Language.EN), Sample.WIDTHS);
        for (int i = 3; i < rows.count(); i++) {
            double y = Viewport.TOP + i * Viewport.ROW - 60 + 12;
            assertEquals(rows.at(i).record(), scene.at(AXIS.right() - 2, y).orElseThrow().record());
        }
    }

    @Test
    void theMarkIsHitWhereItsDateIs() {
        var scene = scene(FACTS, AXIS, 0);
        var adopted = FACTS.all(Milestone.class)
                .filter(each -> each.shortName().equals("Declaration adopted by leaders"))
                .findFirst().orElseThrow();
        var row = scene.regions().stream()
                .filter(each -> each.part() == Part.ROW && each.record().equals(adopted.id())).findFirst()
                .orElseThrow();
        var hit = scene.at(AXIS.middle(LocalDate.of(2025, 10, 26)), row.y() + 12).orElseThrow();
        assertEquals(Part.MARK, hit.part());
        assertEquals(adopted.id(), hit.record());
    }

    @Test
    void aHundredTimesTheMilestonesDrawNoMoreThanWhatIsInView() {
        int few = scene(Sample.generated(20, 50), AXIS, 100).primitives().size();
        int many = scene(Sample.generated(400, 250), AXIS, 1_000_000).primitives().size();
        assertTrue(many < few * 1.5, few + " and " + many);
    }

    @Test
    void onlyAnUnsettledContradictionShowsItsSign() {
        assertEquals(2, rings(scene(FACTS, AXIS, 0)));
        var settled = FACTS.all(Contradiction.class)
                .map(each -> new Contradiction(each.id(), each.one(), each.other(), Optional.of("Settled in a test"),
                        Optional.empty()))
                .reduce(FACTS, Portfolio::with, (one, other) -> other);
        assertEquals(0, rings(scene(settled, AXIS, 0)));
    }

    @Test
    void theSelectedRowIsTintedAndHasAnAccentEdge() {
        var rows = rows(FACTS);
        var view = new Viewport(AXIS, 664, 0, Sample.TODAY, Optional.of(LocalDate.of(2026, 6, 30)),
                Optional.of(rows.at(2).record()), Optional.of(rows.at(2).record()));
        var scene = TimelineScene.of(rows, view, Words.in(Language.EN), Sample.WIDTHS);
        assertTrue(scene.primitives().contains(new Box(0, Viewport.TOP + 50, 3, 25, Token.ACCENT)));
        assertTrue(scene.primitives().contains(new Box(248, Viewport.TOP + 50, 808, 25, Token.SELECTED_ROW)));
        assertFalse(scene(FACTS, AXIS, 0).primitives().stream()
                .anyMatch(each -> each instanceof Box box && box.fill() == Token.SELECTED_ROW));
    }

    @Test
    void anEmptyPortfolioKeepsItsAxisAndItsEventsRow() {
        var scene = scene(Portfolio.EMPTY, AXIS, 0);
        assertTrue(texts(scene).stream().anyMatch(each -> each.text().equals("Q1 2025")));
        assertTrue(texts(scene).stream().anyMatch(each -> each.text().equals("Events")));
        assertTrue(scene.regions().isEmpty());
    }

    private static long rings(Scene scene) {
        return scene.primitives().stream()
                .filter(each -> each instanceof Primitive.Pill pill && pill.outline() == Token.WARNING).count();
    }

    private static Token ink(List<Text> texts, String text) {
        return texts.stream().filter(each -> each.text().equals(text)).findFirst().orElseThrow().ink();
    }

    private static boolean apart(Text one, Text other) {
        return from(one) >= to(other) || from(other) >= to(one);
    }

    private static double from(Text text) {
        return switch (text.anchor()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width(text) / 2;
            case END -> text.x() - width(text);
        };
    }

    private static double to(Text text) {
        return from(text) + width(text);
    }

    private static double width(Text text) {
        return Sample.WIDTHS.width(text.text(), text.size(), text.face());
    }

    private static List<Text> texts(Scene scene) {
        return scene.primitives().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    private static Rows rows(Portfolio portfolio) {
        var plan = Plan.of(portfolio, Sample.TODAY);
        return Rows.of(plan, plan.lanes().size() > 9 ? Set.<UUID>of() : Rows.foldedAtFirst(plan));
    }

    private static Viewport view(Axis axis, double scroll, double height) {
        return new Viewport(axis, height, scroll, Sample.TODAY, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Scene scene(Portfolio portfolio, Axis axis, double scroll) {
        return TimelineScene.of(rows(portfolio), view(axis, scroll, 664), Words.in(Language.EN), Sample.WIDTHS);
    }
}
