package org.jalinan.ui.undertakings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.jalinan.model.Language;
import org.jalinan.model.Meeting;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Samples;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingKind;
import org.jalinan.model.UndertakingState;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.Place;
import org.jalinan.ui.Place.Undertakings.Only;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.list.RecordList;
import org.junit.jupiter.api.Test;

class UndertakingsTest extends WindowTest {

    private static final String BURMESE = "ဆိုက်ဘာလုံခြုံရေး ပူးပေါင်းဆောင်ရွက်မှု ".repeat(9).strip();

    UndertakingsTest() {
        super(new Place.Undertakings());
    }

    @Test
    void doneWithoutEvidenceIsRefusedAtTheFieldAndWithItIsOneEditThatUndoTakesBack() {
        var promised = selectFirst();
        clickOn("#done");
        clickOn("#save");
        assertEquals("An undertaking is done only with evidence or a reason.",
                lookup("#evidenceProblems .sentence").queryAs(Text.class).getText());
        assertEquals(promised, window.store.portfolio().get(Undertaking.class, promised.id()));
        clickOn("#evidence").write("Report 0042");
        clickOn("#save");
        var done = window.store.portfolio().get(Undertaking.class, promised.id());
        assertEquals(UndertakingState.DONE, done.state());
        assertEquals(Optional.of("Report 0042"), done.evidence());
        assertTrue(done.closed().isPresent());
        interact(() -> window.wiring.model().undo());
        assertEquals(promised, window.store.portfolio().get(Undertaking.class, promised.id()));
    }

    @Test
    void whatWasDroppedWithAReasonIsOpenedAgain() {
        var promised = selectFirst();
        clickOn("#drop").clickOn("#reason").write("Reason 0042").clickOn("#save");
        assertEquals(UndertakingState.DROPPED, state(promised.id()));
        clickOn("#reopen");
        assertEquals(UndertakingState.OPEN, state(promised.id()));
    }

    @Test
    void escapeGivesUpClosing() {
        var promised = selectFirst();
        clickOn("#done").clickOn("#evidence").write("Report 0042").push(KeyCode.ESCAPE);
        assertTrue(!lookup("#evidence").queryAs(TextArea.class).getParent().getParent().getParent().isVisible());
        assertEquals(promised, window.store.portfolio().get(Undertaking.class, promised.id()));
    }

    @Test
    void aPlaceMayNameWhatItListsAndWhichOneItShows() {
        go(new Place.Undertakings(Optional.empty(), Optional.of(Only.CLOSED)));
        assertEquals("None of the 5 rows fits these filters.", lookup("#nothing").queryAs(Labeled.class).getText());
        go(Place.Undertakings.of(Only.OURS));
        assertEquals(3, list().rows().size());
        var any = window.store.portfolio().all(Undertaking.class).map(Undertaking::id).sorted().findFirst()
                .orElseThrow();
        go(Place.Undertakings.of(any));
        assertEquals(any, list().selected().orElseThrow().undertaking().id());
    }

    @Test
    void aNewOneIsListedUntilItHoldsAndIsSavedThen() {
        push(KeyCode.CONTROL, KeyCode.N);
        assertEquals(6, list().rows().size());
        var begun = list().selected().orElseThrow().undertaking().id();
        interact(() -> window.wiring.form().enter(begun, "text", "Undertaking 0042"));
        assertEquals(5, window.store.portfolio().count(Undertaking.class));
        var meeting = window.store.portfolio().all(Meeting.class).findFirst().orElseThrow();
        interact(() -> window.wiring.form().enter(begun, "meeting", meeting.id().toString()));
        interact(() -> window.wiring.form().enter(begun, "kind", "AGREED"));
        assertEquals("Undertaking 0042", window.store.portfolio().get(Undertaking.class, begun).text());
        assertEquals(UndertakingState.NOT_STATED, state(begun));
    }

    @Test
    void fiveThousandAreListedWithLongAndBurmeseWords() {
        var meeting = window.store.portfolio().all(Meeting.class).findFirst().orElseThrow();
        var many = IntStream.range(0, 5_000).mapToObj(number -> new Undertaking(Samples.id("many " + number),
                meeting.id(), 100 + number, number == 0 ? BURMESE : "Undertaking " + number, UndertakingKind.AGREED,
                Optional.empty(), UndertakingState.OPEN, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty())).toArray(PortfolioRecord[]::new);
        interact(() -> window.wiring.model()
                .commit(Proposal.put(window.store.portfolio(), Act.of("undertaking.add", "5 000"), many)));
        assertEquals(5_005, list().rows().size());
        interact(() -> list().select(Samples.id("many 0")));
        assertEquals(BURMESE, lookup(".detail-title").queryAs(Label.class).getText());
        interact(() -> window.messages.languageProperty().set(Language.MS));
        assertEquals(5_005, list().rows().size());
    }

    private Undertaking selectFirst() {
        var promised = list().rows().getFirst().undertaking();
        interact(() -> list().select(promised.id()));
        return promised;
    }

    private UndertakingState state(UUID id) {
        return window.store.portfolio().get(Undertaking.class, id).state();
    }

    private RecordList<UndertakingLine> list() {
        return lookup(".record-list").query();
    }
}
