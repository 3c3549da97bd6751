package org.jalinan.ui.partners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jalinan.model.Contact;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Country;
import org.jalinan.model.FocalField;
import org.jalinan.model.FocalPoint;
import org.jalinan.model.Language;
import org.jalinan.model.Meeting;
import org.jalinan.model.Name;
import org.jalinan.model.Organisation;
import org.jalinan.model.Partner;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.PartnerStatus;
import org.jalinan.ui.OpenWindow;
import org.jalinan.ui.Place;
import org.jalinan.ui.form.Choice;
import org.jalinan.ui.form.FieldEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class PartnersTest extends FxRobot {

    @TempDir
    private Path folder;
    private Stage stage;
    private OpenWindow window;

    private void open(boolean withFacts) throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> window = (withFacts ? OpenWindow.onTheFacts(folder)
                : OpenWindow.onNothing(folder)).show(stage));
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.setupFixture(() -> stage.close());
        window.close();
        assertEquals(List.of(), window.failures);
    }

    @Test
    void everythingWithJapanTakesThreeActions() throws TimeoutException {
        open(true);
        press(KeyCode.CONTROL, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.CONTROL);
        write("japan");
        push(KeyCode.ENTER);
        assertEquals("Everything with Japan", text(".partner-page .title"));
        assertEquals("dialogue partner", text(".partner-page .pill"));
        assertEquals("Meetings 1", text("#tab-MEETINGS"));
        assertTrue(words().contains("673 or 674 d ago"), words());
        assertTrue(words().contains("7th ASEAN Digital Ministers"), words());
        assertTrue(words().contains("No role of Japan is recorded in any project."), words());
    }

    @Test
    void whoWasResponsibleOnADayIsSaidByTheNamesOfThatDay() throws TimeoutException {
        openPartners();
        select("MY");
        assertTrue(ways().contains("Ministry of Digital · KD"), ways().toString());
        assertFalse(ways().contains("Ministry of Communications and Multimedia · KKMM"), ways().toString());
        clickOn("#asOf");
        interact(() -> asOf().setText("31 Oct 2021"));
        push(KeyCode.ENTER);
        assertTrue(ways().contains("Ministry of Communications and Multimedia · KKMM"), ways().toString());
        assertFalse(ways().contains("Ministry of Digital · KD"), ways().toString());
        assertTrue(words().contains("under National Security Council · since 2017"), words());
        assertTrue(words().contains("under whom then: not recorded"), words());
    }

    @Test
    void anotherLanguageKeepsTheDayAndTheForm() throws TimeoutException {
        openPartners();
        clickOn("#asList");
        clickOn("#asOf");
        interact(() -> asOf().setText("31 Oct 2021"));
        push(KeyCode.ENTER);
        interact(() -> window.messages.languageProperty().set(Language.MS));
        assertEquals("31 Okt 2021", asOf().getText());
        assertTrue(lookup("#asList").<ToggleButton>query().isSelected());
    }

    @Test
    void theGroupsFollowTheDay() throws TimeoutException {
        openPartners();
        var today = rows();
        assertEquals(11, count("ASEAN member states"));
        clickOn("#asOf");
        interact(() -> asOf().setText("25 Oct 2025"));
        push(KeyCode.ENTER);
        assertEquals(10, count("ASEAN member states"));
        interact(() -> asOf().setText("31 Feb 2025"));
        push(KeyCode.ENTER);
        assertTrue(lookup("#asOfProblem").query().isVisible());
        assertTrue(asOf().getPseudoClassStates().contains(FieldEntry.WRONG));
        assertEquals(10, count("ASEAN member states"), "a date that is none changes nothing");
        assertTrue(today > 11);
    }

    @Test
    void aGroupFoldsAndTheFormChangesByKey() throws TimeoutException {
        openPartners();
        var before = rows();
        clickOn("Dialogue partners");
        assertEquals(before - 11, rows());
        clickOn("Dialogue partners");
        assertEquals(before, rows());
        press(KeyCode.CONTROL, KeyCode.M).release(KeyCode.M, KeyCode.CONTROL);
        assertEquals(List.of("code", "name", "kind", "since", "meetings", "open", "met"), columns());
    }

    @Test
    void theHeadingOfAGroupIsReadWholeOverTheColumnsBesideIt() throws TimeoutException {
        openPartners();
        var heading = lookup(".group-heading").<Node>queryAll().stream()
                .filter(each -> each.lookupAll(".count").stream()
                        .anyMatch(count -> ((Labeled) count).getText().contains("10")))
                .findFirst().orElseThrow();
        for (Node each = heading; !(each instanceof TableRow); each = each.getParent()) {
            assertNull(each.getClip());
        }
        assertTrue(heading.getLayoutBounds().getWidth() >= ((Region) heading).prefWidth(-1));
    }

    @Test
    void aCountryAndItsAliasAreMadeChangedAndDeletedByClicking() throws TimeoutException {
        openPartners();
        interact(() -> lookup("#newPartner").queryAs(MenuButton.class).getItems().getFirst().fire());
        type("isoAlpha2", "QZ");
        type("name", "Country 0042");
        var made = country("Country 0042");
        assertEquals("QZ", made.isoAlpha2());
        assertEquals("Everything with Country 0042", text(".partner-page .title"));
        type("name", "ประเทศ 0042 မြန်မာ");
        assertEquals("ประเทศ 0042 မြန်မာ", window.store.portfolio().get(Country.class, made.id()).name());
        clickOn("#tab-RECORD");
        clickOn("#addName");
        choose("form", "ALIAS");
        type("text", "Land 0042");
        assertEquals(List.of("Land 0042"), names(made));
        clickOn("#deleteRecord");
        assertEquals(List.of(), names(made));
        interact(() -> window.wiring.model().undo());
        assertEquals(List.of("Land 0042"), names(made));
        interact(() -> lookup(".partner-table .table-view").query().requestFocus());
        push(KeyCode.DELETE);
        assertTrue(window.store.portfolio().find(Country.class, made.id()).isEmpty());
        assertFalse(window.asked.isEmpty(), "what goes with it was said");
        interact(() -> window.wiring.model().undo());
        assertEquals(List.of("Land 0042"), names(made));
    }

    @Test
    void aContactIsAddedOnThePage() throws TimeoutException {
        openPartners();
        select("JP");
        clickOn("#addContact");
        type("name", "Officer 0042");
        assertEquals(List.of("Officer 0042"),
                window.store.portfolio().all(Contact.class).map(Contact::name).toList());
        assertEquals("Contacts 1", text("#tab-CONTACTS"));
    }

    @Test
    void anOrganisationIsMadeAndWhatItIsToItsStateAndToAseanIsAdded() throws TimeoutException {
        openPartners();
        interact(() -> lookup("#newPartner").queryAs(MenuButton.class).getItems().getLast().fire());
        type("name", "Agency 0042");
        choose("type", "GOVERNMENT");
        var made = window.store.portfolio().all(Organisation.class)
                .filter(each -> each.name().equals("Agency 0042")).findFirst().orElseThrow().id();
        clickOn("#tab-RECORD");
        interact(() -> lookup("#addFocal").queryButton().fire());
        choose("field", "CYBER");
        interact(() -> lookup("#addStatus").queryButton().fire());
        choose("kind", "DEVELOPMENT_PARTNER");
        var portfolio = window.store.portfolio();
        assertEquals(List.of(FocalField.CYBER),
                portfolio.naming(FocalPoint.class, made).map(FocalPoint::field).toList());
        assertEquals(List.of(PartnerKind.DEVELOPMENT_PARTNER),
                portfolio.naming(PartnerStatus.class, made).map(PartnerStatus::kind).toList());
    }

    @Test
    void aBilateralIsPlannedAsOneEdit() throws TimeoutException {
        openPartners();
        select("JP");
        var meetings = window.store.portfolio().count(Meeting.class);
        clickOn("#plan");
        interact(() -> {
            lookup("#plan-mode").queryAs(ComboBox.class).getSelectionModel().select(0);
            lookup("#plan-level").queryAs(ComboBox.class).getSelectionModel().select(1);
        });
        clickOn("#createPlan");
        assertEquals(meetings + 1, window.store.portfolio().count(Meeting.class));
        assertEquals("Meetings 2", text("#tab-MEETINGS"));
        assertEquals(1, window.store.portfolio().all(Counterpart.class)
                .filter(with -> window.store.portfolio().get(Meeting.class, with.meeting()).title()
                        .equals("Bilateral with Japan"))
                .count());
        interact(() -> window.wiring.model().undo());
        assertEquals(meetings, window.store.portfolio().count(Meeting.class));
    }

    @Test
    void everyPartnerHasAPage() throws TimeoutException {
        openPartners();
        for (var partner : window.store.portfolio().all(Partner.class).toList()) {
            interact(() -> window.wiring.navigator().go(new Place.Partners(Optional.of(partner.id()))));
            assertEquals("Everything with " + window.messages.name(partner), text(".partner-page .title"));
        }
    }

    @Test
    void withNoPartnerThereIsOneActionThatMakesOne() throws TimeoutException {
        open(false);
        interact(() -> window.wiring.navigator().go(new Place.Partners(Optional.empty())));
        assertTrue(lookup("No partner yet.").tryQuery().isPresent());
        clickOn("New country");
        type("name", "Country 0042");
        assertEquals(1, window.store.portfolio().count(Partner.class));
    }

    private void openPartners() throws TimeoutException {
        open(true);
        interact(() -> window.wiring.navigator().go(new Place.Partners(Optional.empty())));
    }

    private void select(String code) {
        var id = window.store.portfolio().all(Country.class).filter(each -> each.isoAlpha2().equals(code)).findFirst()
                .orElseThrow().id();
        interact(() -> window.wiring.navigator().go(new Place.Partners(Optional.of(id))));
    }

    private void type(String field, String text) {
        interact(() -> entry(field).focus());
        push(KeyCode.CONTROL, KeyCode.A);
        interact(() -> {
            if (stage.getScene().getFocusOwner() instanceof TextInputControl input) {
                input.setText(text);
            }
        });
        push(KeyCode.TAB);
    }

    private void choose(String field, String value) {
        interact(() -> {
            entry(field).focus();
            var box = entry(field).lookupAll(".combo-box").stream().map(ComboBox.class::cast).findFirst()
                    .orElseThrow();
            for (var item : box.getItems()) {
                if (item instanceof Choice choice && choice.text().equals(value)) {
                    box.getSelectionModel().select(box.getItems().indexOf(item));
                }
            }
        });
        push(KeyCode.TAB);
    }

    private FieldEntry entry(String field) {
        return FieldEntry.in(lookup(".record-pane .fields-pane").queryAs(Parent.class))
                .filter(each -> each.field().equals(field)).findFirst().orElseThrow();
    }

    private Country country(String name) {
        return window.store.portfolio().all(Country.class).filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow();
    }

    private List<String> names(Country country) {
        return window.store.portfolio().naming(Name.class, country.id()).map(Name::text).toList();
    }

    private TextField asOf() {
        return lookup("#asOf").query();
    }

    private TableView<?> table() {
        return lookup(".partner-table .table-view").query();
    }

    private int rows() {
        return table().getItems().size();
    }

    private List<String> columns() {
        return table().getVisibleLeafColumns().stream().map(column -> column.getId()).toList();
    }

    /// The number beside a heading.
    private int count(String heading) {
        var name = lookup(".group-heading .name").<Label>queryAll().stream()
                .filter(each -> each.getText().equals(heading)).findFirst().orElseThrow();
        return Integer.parseInt(((Label) name.getParent().getChildrenUnmodifiable().get(1)).getText());
    }

    private List<String> ways() {
        return lookup(".partner-page .cards .hyperlink").<Labeled>queryAll().stream().map(Labeled::getText).toList();
    }

    private String words() {
        return lookup(".partner-page .cards .label").<Labeled>queryAll().stream().map(Labeled::getText)
                .collect(Collectors.joining(" | "));
    }

    private String text(String query) {
        return lookup(query).queryAs(Labeled.class).getText();
    }
}
