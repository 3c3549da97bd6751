package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.chart.Arrangement.Order;
import org.jalinan.chart.Grouping;
import org.jalinan.chart.LabelField;
import org.jalinan.chart.Notation;
import org.jalinan.chart.Notation.Weeks;
import org.jalinan.model.past.Reckoning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Saved views are read back as they were written, whatever their names hold.
class SavedViewTest {

    private static final SavedView VIEW = new SavedView(List.of(Grouping.PARTNER, Grouping.PROJECT), Order.DATE, true,
            "a b;c&d=e,f", List.of("partner.Viet Nam", "past"), Optional.of(LocalDate.of(2026, 6, 30)),
            List.of(new UUID(1, 2)), 0.858, 20_000.25,
            new Notation(Set.of(LabelField.NAME, LabelField.SLIP), Month.APRIL, Weeks.OWN,
                    Optional.of(LocalDate.of(2026, 1, 5))),
            BaselineChoice.of("As told, in May", Reckoning.RECORDED).with(Optional.of(Optional.empty())));

    @ParameterizedTest
    @ValueSource(strings = {"Ministers", "a; b & c = d, e", "เตรียมประชุม", "100 %"})
    void aViewIsReadBackUnderItsName(String name) {
        var views = Map.of(name, VIEW, "plain", new SavedView(List.of(Grouping.NONE), Order.MANUAL, true, "", List.of(),
                Optional.empty(), List.of(), 1, 0, Notation.PLAIN, BaselineChoice.AS_FIRST_STATED));
        assertEquals(views, SavedView.readAll(SavedView.written(views)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";", "name", "name lanes=NOWHERE", "a lanes=PROJECT&order=DATE"})
    void whatCannotBeReadIsNoView(String line) {
        assertEquals(Map.of(), SavedView.readAll(line));
    }

    @Test
    void aViewThatWasSavedBeforeDatesCouldBeWrittenOtherwiseWritesThemAsByDefault() {
        var line = "lanes=NONE&order=MANUAL&zoom=1.0&from=0.0";
        assertEquals(Notation.PLAIN, SavedView.read(line).orElseThrow().notation());
        assertEquals(BaselineChoice.AS_FIRST_STATED, SavedView.read(line).orElseThrow().baseline());
    }

    @Test
    void oneThatCannotBeReadLosesNoOther() {
        assertEquals(Map.of("kept", VIEW), SavedView.readAll("broken lanes=X;kept " + VIEW.written()));
    }
}
