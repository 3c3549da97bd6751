package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.jalinan.chart.Primitive.Polygon;
import org.jalinan.chart.Primitive.Text;
import org.jalinan.model.Activity;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Language;
import org.jalinan.model.Project;
import org.jalinan.model.Samples;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;

class SheetTimelineTest {

    @Test
    void itSpansWholeQuartersToTheNextPlannedEvent() {
        assertEquals(new DateSpan(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 4, 30)), sheet("AI").days());
    }

    @Test
    void noTextIsBelowTheSmallestOfADocument() {
        for (var code : new String[]{"AI", "DC", "CC", "5G", "CS"}) {
            assertTrue(sheet(code).scene().primitives().stream()
                    .allMatch(each -> !(each instanceof Text text) || text.size() >= 7));
        }
    }

    @Test
    void itHasASentenceForEachRow() {
        assertEquals(6, sheet("CS").sentences().size());
        assertTrue(sheet("CS").sentences().getLast().contains("325 days past"));
    }

    @Test
    void anActivityHasARowWithItsBarItsDaysAndItsSentence() {
        var without = sheet("CS");
        var activity = new Activity(Samples.id("activity"), project("CS").id(), 0, "Activity 0042",
                new DateSpan(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 6, 30)), 40, Optional.empty());
        var with = SheetTimeline.of(Sample.facts().with(activity), project("CS"), Sample.TODAY, 527,
                Words.in(Language.EN), Sample.WIDTHS);
        assertEquals(without.scene().height() + Sizes.PAPER.row(), with.scene().height(), 0.01);
        assertTrue(with.scene().primitives().stream()
                .anyMatch(each -> each instanceof Text text && text.text().equals("Activity 0042")));
        assertTrue(with.scene().primitives().stream()
                .anyMatch(each -> each instanceof Text text && text.text().contains("40")));
        assertTrue(with.sentences().getLast().contains("Activity 0042"), with.sentences()::getLast);
    }

    @Test
    void noMarkLeavesThePaper() {
        for (var code : new String[]{"AI", "DC", "CC", "5G", "CS"}) {
            var scene = sheet(code).scene();
            scene.primitives().stream().filter(Polygon.class::isInstance)
                    .flatMap(each -> ((Polygon) each).points().stream())
                    .forEach(point -> assertTrue(point.x() >= 0 && point.x() <= scene.width() && point.y() >= 0
                            && point.y() <= scene.height(), code + " " + point));
        }
    }

    @Test
    void theStripOfAProjectShowsEveryMilestoneOnOneLine() {
        var facts = Sample.facts();
        var strip = new ProjectStrip(Plan.of(facts, Sample.TODAY), Sample.TODAY, 164, Words.in(Language.EN),
                Sample.WIDTHS);
        var scene = strip.of(project("CS"), 40);
        assertEquals(6, scene.regions().stream().map(Region::record).distinct().count());
        assertEquals(164, scene.width());
        assertTrue(isNamed(strip.head(20, false), "2025") && isNamed(strip.head(20, false), "today"));
    }

    @Test
    void noDayOfThePastIsCalledTodayOnAStrip() {
        var strip = new ProjectStrip(Plan.of(Sample.facts(), Sample.TODAY), Sample.TODAY, 164, Words.in(Language.EN),
                Sample.WIDTHS);
        assertFalse(isNamed(strip.head(20, true), "today"));
        assertTrue(isNamed(strip.head(20, true), Words.in(Language.EN).date(Sample.TODAY)));
    }

    private static boolean isNamed(Scene scene, String name) {
        return scene.primitives().stream().anyMatch(each -> each instanceof Text text && text.text().equals(name));
    }

    private static Project project(String code) {
        return Sample.facts().all(Project.class).filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    private static SheetTimeline sheet(String code) {
        return SheetTimeline.of(Sample.facts(), project(code), Sample.TODAY, 527, Words.in(Language.EN), Sample.WIDTHS);
    }
}
