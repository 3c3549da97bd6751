package org.jalinan.ui.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Disagreement;
import org.jalinan.model.Milestone;
import org.jalinan.model.Organisation;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Source;
import org.jalinan.model.SourceUse;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.control.FactLine;
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
                ((Labeled) lookup(".detail-pane .count").query()).getText());
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
        var open = (ContradictionLine.Recorded) list.rows().stream().filter(line -> !line.isSettled()).findFirst()
                .orElseThrow();
        interact(() -> list.select(open.id()));
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
    void citedValuesThatDifferAreAContradictionUntilAnOfficerSettlesThem() {
        var citation = elsewhere();
        var record = window.store.portfolio().get(Milestone.class, citation.record());
        interact(() -> window.wiring.model().commit(Proposal.put(window.store.portfolio(),
                Act.of("citation.add", "S1"), citation)));
        clickOn("#contradictions");
        RecordList<ContradictionLine> list = list();
        var open = list.rows().stream().filter(ContradictionLine.Cited.class::isInstance).findFirst().orElseThrow();
        assertEquals(List.of(true, false), List.of(open.one().present(), open.other().present()));
        assertTrue(open.other().says().endsWith("Town 0042"), open.other().says());
        interact(() -> list.select(open.id()));
        interact(() -> ((TextField) lookup("#reason").query()).setText("Officer 0001 was there"));
        clickOn(lookup(".side .button").nth(0).<Labeled>query());
        var portfolio = window.store.portfolio();
        assertTrue(Disagreement.isLost(portfolio, citation, "place"));
        assertEquals(record, portfolio.get(Milestone.class, record.id()));
        interact(() -> window.wiring.model().undo());
        var again = list.rows().stream().filter(ContradictionLine.Cited.class::isInstance).findFirst().orElseThrow();
        interact(() -> list.select(again.id()));
        interact(() -> ((TextField) lookup("#reason").query()).setText("Officer 0001 was there"));
        assertEquals("This one is right: set it", lookup(".side .button").nth(1).<Labeled>query().getText());
        clickOn(lookup(".side .button").nth(1).<Labeled>query());
        assertEquals(Optional.of("Town 0042"), window.store.portfolio().get(Milestone.class, record.id()).place());
        interact(() -> window.wiring.model().undo());
        assertEquals(record, window.store.portfolio().get(Milestone.class, record.id()), "both were one edit");
        interact(() -> window.wiring.model().redo());
        var kept = list.rows().stream().filter(line -> line.settlement().equals(
                Optional.of("Officer 0001 was there"))).findFirst().orElseThrow();
        assertEquals(List.of(Optional.of(true), Optional.of(false)), List.of(kept.one().right(), kept.other().right()));
        interact(() -> list.select(kept.id()));
        clickOn("Open again");
        assertTrue(list.rows().stream().anyMatch(ContradictionLine.Cited.class::isInstance));
    }

    /// Another place than the one for which a milestone is cited as a whole.
    private Citation elsewhere() {
        var portfolio = window.store.portfolio();
        var placed = portfolio.all(Milestone.class).filter(each -> each.place().isPresent()
                && Citations.sources(portfolio, each, "place").findAny().isPresent())
                .min(Comparator.comparing(Milestone::id)).orElseThrow();
        return new Citation(RecordIds.ofFact("test/elsewhere"), placed.id(), 42, source("S1").id(),
                Optional.of("place"), Optional.of("Town 0042"), Optional.empty(), Optional.empty());
    }

    @Test
    void whatCitesASourceOpensWhereItStands() {
        RecordList<SourceLine> register = list();
        var portfolio = window.store.portfolio();
        var name = portfolio.all(Citation.class).filter(each -> portfolio.find(Organisation.class, each.record())
                .isPresent()).findFirst().orElseThrow();
        interact(() -> register.select(name.source()));
        ListView<FactLine> citing = lookup(".fact-list .list-view").query();
        interact(() -> {
            citing.getSelectionModel().select(citing.getItems().stream()
                    .filter(line -> line.leadsTo().equals(Optional.of(name.record()))).findFirst().orElseThrow());
            citing.requestFocus();
        });
        push(KeyCode.ENTER);
        assertEquals(new Place.Partners(Optional.of(name.record())), window.wiring.navigator().place());
    }

    @Test
    void theWayFromAContradictedRecordLeadsToWhereItIsSettled() {
        var pair = window.store.portfolio().all(Contradiction.class).filter(each -> each.settlement().isEmpty())
                .findFirst().orElseThrow();
        interact(() -> window.wiring.navigator().go(Place.Sources.toSettle(pair.other())));
        RecordList<ContradictionLine> list = list();
        assertEquals(pair.id(), list.selected().orElseThrow().id());
    }

    @Test
    void aPlaceWithASourceSelectsIt() {
        var source = source("S3");
        interact(() -> window.wiring.navigator().go(new Place.Sources(Optional.of(source.id()))));
        RecordList<SourceLine> register = list();
        assertEquals(SourceUse.of(window.store.portfolio(), source), register.selected().orElseThrow().use());
    }

    private <R> RecordList<R> list() {
        return lookup(".record-list").match(node -> node.getParent().isVisible()
                && node.getParent().getParent().isVisible()).query();
    }

    private Source source(String code) {
        return window.store.portfolio().all(Source.class).filter(each -> each.code().equals(code)).findAny()
                .orElseThrow();
    }
}
