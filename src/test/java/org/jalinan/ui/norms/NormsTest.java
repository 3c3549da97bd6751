package org.jalinan.ui.norms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jalinan.model.Norm;
import org.jalinan.model.NormReference;
import org.jalinan.model.Note;
import org.jalinan.model.NoteKind;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.control.FactLine;
import org.jalinan.ui.list.RecordList;
import org.junit.jupiter.api.Test;

class NormsTest extends WindowTest {

    NormsTest() {
        super(new Place.Norms());
    }

    @Test
    void allElevenNormsAreListedInTheirOrderAndTheActionPlanStandsBelowThem() {
        assertEquals(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"),
                list().rows().stream().map(line -> line.norm().letter()).toList());
        ListView<FactLine> whole = lookup(".fact-list .list-view").query();
        assertTrue(whole.getItems().getFirst().title().startsWith("Development of the action plan on norms"));
        interact(() -> {
            whole.getSelectionModel().selectFirst();
            whole.requestFocus();
        });
        push(KeyCode.ENTER);
        assertTrue(window.wiring.navigator().place() instanceof Place.Undertakings);
    }

    @Test
    void aNoteOnANormIsDatedTodayAndSigned() {
        interact(() -> list().select(norm("g").id()));
        interact(() -> lookup("#notes .add").queryButton().fire());
        var entries = window.wiring.form().entries();
        var begun = entries.fresh(Note.class).findFirst().orElseThrow();
        assertEquals(StatedDate.day(entries.today()), begun.date());
        assertEquals("Officer 0001", begun.by());
        assertEquals(NoteKind.BACKGROUND, begun.kind());
    }

    @Test
    void aProjectThatAnOfficerTiesToANormIsSeenThereAndUndone() {
        var norm = norm("g");
        interact(() -> list().select(norm.id()));
        var project = window.store.portfolio().all(Project.class).findFirst().orElseThrow();
        clickOn(".owned-list .add");
        interact(() -> {
            var begun = window.wiring.form().entries().fresh(NormReference.class).findFirst().orElseThrow();
            window.wiring.form().enter(begun.id(), "touching", project.id().toString());
        });
        var line = list().rows().stream().filter(each -> each.norm().equals(norm)).findFirst().orElseThrow();
        assertEquals(List.of(project), line.projects());
        assertFalse(line.holding().isEmpty());
        interact(() -> window.wiring.model().undo());
        assertEquals(0, window.store.portfolio().count(NormReference.class));
    }

    @Test
    void nothingRecordedHidesTheNormsThatSomethingTouches() {
        var project = window.store.portfolio().all(Project.class).findFirst().orElseThrow();
        interact(() -> window.wiring.form().create(NormReference.class,
                Map.of("norm", norm("a").id(), "touching", project.id())));
        clickOn(lookup(".condition-chip").<Labeled>match(chip -> chip.getText().equals("nothing recorded"))
                .<Labeled>query());
        assertEquals(10, list().rows().size());
        interact(() -> window.wiring.navigator().go(new Place.Overview()));
    }

    private RecordList<NormLine> list() {
        return lookup(".record-list").query();
    }

    private Norm norm(String letter) {
        return window.store.portfolio().all(Norm.class).filter(each -> each.letter().equals(letter)).findAny()
                .orElseThrow();
    }
}
