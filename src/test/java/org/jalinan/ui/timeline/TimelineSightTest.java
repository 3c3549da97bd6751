package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.chart.Rows.Head;
import org.jalinan.chart.Viewport;
import org.jalinan.chart.Zoom;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineSightTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final TimelineSight sight = new TimelineSight(TODAY);
    private Portfolio facts = Portfolio.EMPTY;

    @BeforeEach
    void lookAtTheFacts() {
        for (Change change : PortfolioFacts.shipped().proposal().changes()) {
            facts = change.applyTo(facts);
        }
        sight.show(facts, TODAY);
        sight.resize(1056, 400);
    }

    @Test
    void theFirstSightShowsEveryMilestoneAndToday() {
        var axis = sight.viewport(true).axis();
        assertTrue(axis.shows(TODAY));
        assertTrue(axis.shows(LocalDate.of(2024, 10, 14)));
        assertEquals(Zoom.QUARTER, sight.days().zoom());
    }

    @Test
    void anEditLeavesZoomScrollAndFocusWhereTheyAre() {
        sight.days().zoomTo(Zoom.MONTH);
        sight.focus(12);
        var before = sight.viewport(true);
        var milestone = facts.all(Milestone.class).filter(each -> each.recorded().isPresent()).findFirst()
                .orElseThrow();
        sight.show(facts.with(milestone), TODAY);
        assertEquals(before, sight.viewport(true));
    }

    @Test
    void aFocusedLineIsAlwaysInView() {
        for (int i = 0; i < sight.rows().count(); i++) {
            sight.focus(i);
            double top = Viewport.TOP + i * Viewport.ROW - sight.viewport(true).scroll();
            assertTrue(top >= Viewport.TOP && top + Viewport.ROW <= 400, i + " lies at " + top);
        }
    }

    @Test
    void scrollingEndsAtTheFirstAndTheLastLine() {
        sight.scrollTo(-500);
        assertEquals(0, sight.viewport(true).scroll());
        sight.scrollTo(1e9);
        assertEquals(sight.rows().count() * Viewport.ROW - (400 - Viewport.TOP), sight.viewport(true).scroll());
    }

    @Test
    void foldingALaneMovesTheKeyboardToItsHead() {
        sight.focus(3);
        var project = sight.rows().at(0).record();
        sight.fold(project);
        assertEquals(Optional.of(project), sight.focused().map(row -> row.record()));
        assertTrue(((Head) sight.focused().orElseThrow()).folded());
        sight.fold(project);
        assertFalse(((Head) sight.rows().at(0)).folded());
    }

    @Test
    void zoomingByTheKeyboardKeepsTodayWhereItIs() {
        double before = sight.viewport(true).axis().middle(TODAY);
        sight.days().zoomBy(1.25);
        assertEquals(before, sight.viewport(true).axis().middle(TODAY), 1e-6);
    }

    @Test
    void theSelectionGoesWithItsRecord() {
        UUID record = sight.rows().at(2).record();
        sight.select(record);
        assertEquals(Optional.of(record), sight.selectedProperty().get());
        sight.show(facts.without(Kind.MILESTONE, record), TODAY);
        assertEquals(Optional.empty(), sight.selectedProperty().get());
    }

    @Test
    void anEmptyPortfolioHasNoFocusedLine() {
        sight.show(Portfolio.EMPTY, TODAY);
        sight.moveFocus(1);
        assertEquals(Optional.empty(), sight.focused());
        assertEquals(0, sight.viewport(true).scroll());
    }
}
