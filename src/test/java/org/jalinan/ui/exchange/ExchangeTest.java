package org.jalinan.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jalinan.exchange.export.Form;
import org.jalinan.exchange.intake.DayForm;
import org.jalinan.exchange.intake.Row;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.release.Audience;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.junit.jupiter.api.Test;

/// Clicks through the export and the import once.
class ExchangeTest extends WindowTest {

    ExchangeTest() {
        super(new Place.Overview());
    }

    @Test
    void theExportIsOpenedByItsKeyAndWritesWhatIsChosen() {
        var file = folder.resolve("out.json");
        window.toWrite = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        assertEquals(5, lookup("#projects .check-box").<CheckBox>queryAll().size());
        interact(() -> {
            lookup("#form").<ComboBox<Form>>query().setValue(Form.JSON);
            lookup("#audience").<ComboBox<Audience>>query().setValue(new Audience.Everybody());
            lookup("#write").<Button>query().fire();
        });
        assertTrue(Files.exists(file));
        assertFalse(lookup("#write").tryQuery().isPresent(), "closed again");
    }

    @Test
    void aFileIsShownRowByRowItsColumnsMatchedAndTakenAsOneStep() throws IOException {
        var file = Files.writeString(folder.resolve("milestones.csv"),
                "Project,Title,Type,When\nCS,Milestone 0001,WORKSHOP,03/04/2027\nXX,Milestone 0002,WORKSHOP,2027-01-01\n");
        interact(() -> window.wiring.importing().read(file));
        assertEquals(2, rows().getItems().size());
        assertEquals("1 new, 0 changed, 0 the same, 1 refused", text("#counts"));
        assertTrue(text("#losses").contains("“When”"), text("#losses"));
        interact(() -> fields().setValue("target"));
        assertEquals("0 new, 0 changed, 0 the same, 2 refused", text("#counts"));
        assertTrue(lookup("#take").<Button>query().isDisabled());
        interact(() -> lookup("#days").<ComboBox<DayForm>>query().setValue(DayForm.DAY_FIRST));
        assertEquals("1 new, 0 changed, 0 the same, 1 refused", text("#counts"));
        assertTrue(rows().getItems().getLast().verdict() instanceof Row.Refused);
        interact(() -> lookup("#take").<Button>query().fire());
        var made = made().orElseThrow();
        assertEquals("2027-04-03", made.target().orElseThrow().from().toString());
        interact(() -> window.wiring.importing().read(file));
        assertTrue(text("#counts").contains("1 the same"), text("#counts") + " with the columns remembered");
        interact(() -> window.wiring.model().undo());
        assertTrue(made().isEmpty());
    }

    @Test
    void aFileThatIsNoneIsToldOfInBothLanguages() throws IOException {
        var file = Files.writeString(folder.resolve("no.xlsx"), "no workbook");
        interact(() -> window.wiring.importing().read(file));
        assertFalse(lookup("#rows").tryQuery().isPresent());
        interact(() -> window.messages.languageProperty().set(Language.MS));
        var csv = Files.writeString(folder.resolve("projects.csv"), "code,title\nZZ,Project 0042\n");
        interact(() -> window.wiring.importing().read(csv));
        assertTrue(text("#counts").startsWith("1 baharu"), text("#counts"));
    }

    private Optional<Milestone> made() {
        return window.store.portfolio().all(Milestone.class).filter(each -> each.title().equals("Milestone 0001"))
                .findFirst();
    }

    private TableView<Row> rows() {
        return lookup("#rows").query();
    }

    private ComboBox<String> fields() {
        return lookup("#columns .combo-box").<ComboBox<String>>queryAll().stream().reduce((_, last) -> last)
                .orElseThrow();
    }

    private String text(String id) {
        return lookup(id).<Label>query().getText();
    }
}
