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
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.release.Audience;
import org.jalinan.storage.LogFilter;
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
    void theTimelineIsWrittenAsOfTheDayThatIsTyped() throws IOException {
        var file = folder.resolve("out.svg");
        window.toWrite = Optional.of(file);
        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        interact(() -> {
            lookup("#form").<ComboBox<Form>>query().setValue(Form.SVG);
            lookup("#asOf").<ComboBox<String>>query().getEditor().setText("no day");
            lookup("#write").<Button>query().fire();
        });
        assertTrue(text("#low").contains("no day"), text("#low"));
        interact(() -> {
            lookup("#asOf").<ComboBox<String>>query().getEditor().setText("1 Feb 2025");
            lookup("#projects .check-box").<CheckBox>query().setSelected(false);
            lookup("#write").<Button>query().fire();
        });
        assertTrue(Files.readString(file).contains("1 Feb 2025"), Files.readString(file).substring(0, 900));
    }

    @Test
    void nothingIsWrittenOfNoProject() {
        press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        interact(() -> lookup("#projects .check-box").<CheckBox>queryAll().forEach(box -> box.setSelected(false)));
        assertTrue(lookup("#write").<Button>query().isDisabled());
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
    void onlyTheRowsThatAreTickedAreTaken() throws IOException {
        var file = Files.writeString(folder.resolve("milestones.csv"), """
                Project,Title,Type,Target
                CS,Milestone 0001,WORKSHOP,2027-01-01
                CS,Milestone 0002,WORKSHOP,2027-01-02
                CS,Milestone 0003,WORKSHOP,2027-01-03
                """);
        interact(() -> window.wiring.importing().read(file));
        assertEquals("Take 3", lookup("#take").<Button>query().getText());
        interact(() -> lookup("#takeNew").<CheckBox>query().fire());
        assertTrue(lookup("#take").<Button>query().isDisabled());
        interact(() -> {
            rows().requestFocus();
            rows().getSelectionModel().clearAndSelect(0);
        });
        press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertTrue(lookup("#takeNew").<CheckBox>query().isIndeterminate());
        assertEquals("Take 1", lookup("#take").<Button>query().getText());
        interact(() -> lookup("#take").<Button>query().fire());
        assertEquals(1, window.store.portfolio().all(Milestone.class)
                .filter(each -> each.title().startsWith("Milestone 000")).count());
        assertTrue(made().isPresent());
    }

    @Test
    void whatNoColumnSaysIsChosenForEveryNewRowAndRemembered() throws IOException {
        var file = Files.writeString(folder.resolve("others.csv"),
                "Subject,Start,Place\nMeeting 0001,2027-01-01,Here\n");
        interact(() -> window.wiring.importing().read(file));
        assertTrue(lookup("#kind").query().isFocused(), "what is asked is at hand");
        interact(() -> lookup("#kind").<ComboBox<Kind>>query().setValue(Kind.MEETING));
        assertEquals("0 new, 0 changed, 0 the same, 1 refused", text("#counts"));
        for (int i = 0; i < 3; i++) {
            int at = i;
            interact(() -> lookup("#values .combo-box").<ComboBox<String>>queryAll().stream().skip(at).findFirst()
                    .orElseThrow().getSelectionModel().select(1));
        }
        assertEquals("1 new, 0 changed, 0 the same, 0 refused", text("#counts"));
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        interact(() -> window.wiring.importing().read(file));
        assertEquals("1 new, 0 changed, 0 the same, 0 refused", text("#counts"), "as it was matched before");
        assertTrue(Files.readString(folder.resolve("settings.properties")).contains("list.import."),
                "for the next start");
    }

    @Test
    void aFileThatIsNoneIsToldOfInBothLanguages() throws IOException {
        var file = Files.writeString(folder.resolve("no.xlsx"), "no workbook");
        interact(() -> window.wiring.importing().read(file));
        assertEquals("no.xlsx is no workbook, or a broken one.", text("#none"));
        assertTrue(lookup("#take").<Button>query().isDisabled());
        interact(() -> window.messages.languageProperty().set(Language.MS));
        var csv = Files.writeString(folder.resolve("projects.csv"), "code,title\nZZ,Project 0042\n");
        interact(() -> window.wiring.importing().read(csv));
        assertTrue(text("#counts").startsWith("1 baharu"), text("#counts"));
    }

    @Test
    void aDangerousFileStandsInTheHistoryAndCannotBeTakenBack() throws IOException {
        var file = Files.writeString(folder.resolve("Plan 0042.xml"), """
                <?xml version="1.0"?><!DOCTYPE Project []>
                <Project xmlns="http://schemas.microsoft.com/project"><Name>Plan 0042</Name></Project>""");
        interact(() -> window.wiring.importing().read(file));
        assertTrue(text("#none").contains("instructions to the computer"), text("#none"));
        var act = window.store.log(LogFilter.latest(1)).getFirst().act();
        assertEquals("Refused Plan 0042.xml: it holds instructions to the computer", window.messages.words().act(act));
        assertFalse(act.isUndoable());
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
