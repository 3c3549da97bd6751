package org.jalinan.ui.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jalinan.model.Citation;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Source;
import org.jalinan.model.SourceUse;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.list.RecordList;
import org.junit.jupiter.api.Test;

class SourcesTest extends WindowTest {

    SourcesTest() {
        super(new Place.Sources(Optional.empty()));
    }

    @Test
    void everySourceIsInTheRegisterAndEachShowsEverythingThatCitesIt() {
        RecordList<SourceLine> register = list();
        assertEquals(window.store.portfolio().count(Source.class), register.rows().size());
        assertEquals(window.store.portfolio().count(Citation.class),
                register.rows().stream().mapToInt(line -> line.use().citations().size()).sum());
        var most = register.rows().stream()
                .max((one, other) -> one.use().citations().size() - other.use().citations().size()).orElseThrow();
        interact(() -> register.select(most.source().id()));
        assertEquals(Integer.toString(most.use().citations().size()),
                ((Labeled) lookup(".side-pane .count").query()).getText());
    }

    @Test
    void aSourceIsEditedInThePane() {
        RecordList<SourceLine> register = list();
        interact(() -> register.select(source("S1").id()));
        interact(() -> {
            var code = (TextInputControl) lookup(".fields-pane .text-input").query();
            code.requestFocus();
            code.setText("S1x");
        });
        push(KeyCode.ENTER);
        interact(register::focusRows);
        assertEquals("S1x", register.selected().orElseThrow().source().code());
        assertTrue(window.store.portfolio().all(Source.class).anyMatch(each -> each.code().equals("S1x")));
    }

    @Test
    void theFilterFindsAPlaceByPlainLetters() {
        push(KeyCode.CONTROL, KeyCode.F);
        write("asean digital");
        RecordList<SourceLine> register = list();
        assertTrue(register.rows().size() < window.store.portfolio().count(Source.class));
        assertFalse(register.rows().isEmpty());
    }

    @Test
    void whatHasNoSourceIsListed() {
        clickOn("#unsourced");
        RecordList<UnsourcedLine> unsourced = list();
        assertFalse(unsourced.rows().isEmpty());
        var first = unsourced.rows().getFirst();
        interact(() -> unsourced.select(first.id()));
        assertEquals(first.unsourced(), unsourced.selected().orElseThrow().unsourced());
    }

    @Test
    void aContradictionIsSettledForAReasonAndTheLoserIsKept() {
        clickOn("#contradictions");
        RecordList<ContradictionLine> list = list();
        var open = list.rows().stream().filter(line -> !line.isSettled()).findFirst().orElseThrow();
        interact(() -> list.select(open.contradiction().id()));
        interact(() -> ((TextField) lookup("#reason").query()).setText("Officer 0001 asked the secretariat"));
        clickOn(lookup(".side .button").nth(0).<Labeled>query());
        var settled = window.store.portfolio().get(Contradiction.class, open.contradiction().id());
        assertEquals(Optional.of(open.contradiction().one()), settled.favoured());
        assertEquals(Optional.of("Officer 0001 asked the secretariat"), settled.settlement());
        assertTrue(window.store.portfolio().find(settled.other()).isPresent());
        assertTrue(list.selected().orElseThrow().isSettled());
        interact(() -> window.wiring.model().undo());
        assertFalse(list.selected().orElseThrow().isSettled());
    }

    @Test
    void aPlaceWithASourceSelectsIt() {
        var source = source("S3");
        interact(() -> window.wiring.navigator().go(new Place.Sources(Optional.of(source.id()))));
        RecordList<SourceLine> register = list();
        assertEquals(SourceUse.of(window.store.portfolio(), source), register.selected().orElseThrow().use());
    }

    private <R> RecordList<R> list() {
        return lookup(".record-list").match(node -> node.getParent().isVisible()).query();
    }

    private Source source(String code) {
        return window.store.portfolio().all(Source.class).filter(each -> each.code().equals(code)).findAny()
                .orElseThrow();
    }
}
