package org.jalinan.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.jalinan.model.Citations;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.IssuedKind;
import org.jalinan.model.Language;
import org.jalinan.model.Line;
import org.jalinan.model.Meeting;
import org.jalinan.model.MeetingKind;
import org.jalinan.model.MeetingLevel;
import org.jalinan.model.MeetingMode;
import org.jalinan.model.Project;
import org.jalinan.model.Samples;
import org.jalinan.model.Snapshot;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.relation.PartnerCodes;
import org.jalinan.model.release.Audience;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.list.RecordList;
import org.junit.jupiter.api.Test;

class DocumentsTest extends WindowTest {

    DocumentsTest() {
        super(new Place.Documents());
    }

    @Test
    void theReportIsShownPageByPage() {
        assertTrue(pages() > 1);
        assertNotNull(lookup("#page").queryAs(ImageView.class).getImage());
        assertEquals("Page 1 of " + pages(), label("#number"));
        interact(() -> lookup("#thumbnails").query().requestFocus());
        clickOn("#later");
        assertEquals("Page 2 of " + pages(), label("#number"));
        push(KeyCode.PAGE_UP);
        assertEquals("Page 1 of " + pages(), label("#number"));
    }

    @Test
    void aSheetOfAnotherProjectInAnotherLanguageReplacesIt() {
        go(Place.Documents.of(IssuedKind.STATUS_SHEET, project("CC")));
        assertTrue(label("#below").startsWith("ASEAN Framework on Cross-border Cloud Computing"), label("#below"));
        interact(() -> lookup(".segments .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(each -> each.getText().equals("Both")).findFirst().orElseThrow().fire());
        assertTrue(pages() >= 2);
        assertFalse(lookup("#word").queryAs(Button.class).isDisabled());
    }

    @Test
    void aSectionThatIsNotWantedIsLeftOut() {
        go(Place.Documents.of(IssuedKind.STATUS_SHEET, project("CC")));
        var all = boxes();
        assertTrue(all.contains("Milestones"), all::toString);
        interact(() -> box("Milestones").setSelected(false));
        assertEquals(all, boxes());
        assertFalse(box("Milestones").isSelected());
    }

    @Test
    void aDocumentIsIssuedOnlyWithRecipientOfficerAndReasonAndThenStandsInTheRegister() {
        go(Place.Documents.of(IssuedKind.PARTNER_BRIEF,
                PartnerCodes.find(window.store.portfolio(), "JP").orElseThrow().id()));
        assertTrue(lookup("#issue").queryAs(Button.class).isDisabled());
        clickOn("#recipient").write("Delegation 0042");
        clickOn("#officer").write("Officer 0042").push(KeyCode.ENTER);
        if (lookup("#despiteEntry").query().isVisible()) {
            clickOn("#despite").write("Reason 0042");
        }
        clickOn("#issue");
        var issued = window.store.portfolio().all(IssuedDocument.class).findFirst().orElseThrow();
        assertEquals("2026-001", issued.number());
        assertEquals("Delegation 0042", issued.recipient());
        assertTrue(window.store.attachment(issued.sha256()).isPresent());
        assertTrue(issued.upTo().isPresent());
        assertEquals("Issued 2026-001, version 1",
                window.store.portfolio().all(Snapshot.class).findFirst().orElseThrow().name());
        interact(() -> lookup(".segments .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(each -> each.getText().equals("Issued")).findFirst().orElseThrow().fire());
        assertEquals(List.of(issued), list().rows());
    }

    @Test
    void aProposedPointIsRewordedConfirmedAndProposedNoMore() {
        var partner = PartnerCodes.find(window.store.portfolio(), "US").orElseThrow().id();
        go(Place.Documents.of(IssuedKind.PARTNER_BRIEF, partner));
        var before = lookup("#list .text-area").queryAllAs(TextArea.class);
        assertFalse(before.isEmpty());
        interact(() -> {
            before.iterator().next().setText("Line 0042");
            lookup("#list .button").queryAllAs(Button.class).iterator().next().fire();
        });
        var line = window.store.portfolio().naming(Line.class, partner).findFirst().orElseThrow();
        assertEquals("Line 0042", line.text());
        assertTrue(Citations.sources(window.store.portfolio(), line).findAny().isPresent());
        assertEquals(before.size() - 1, lookup("#list .text-area").queryAllAs(TextArea.class).size(),
                "reworded, it is proposed no more");
        var next = lookup("#list .text-area").queryAllAs(TextArea.class).iterator().next().getText();
        interact(() -> lookup("#list .button").queryAllAs(Button.class).iterator().next().fire());
        assertTrue(lookup("#list .text-area").queryAllAs(TextArea.class).stream()
                .noneMatch(each -> each.getText().equals(next)));
    }

    @Test
    void theKeyComposesADocumentOfWhatIsShown() {
        var japan = PartnerCodes.find(window.store.portfolio(), "JP").orElseThrow();
        go(new Place.Partners(Optional.of(japan.id())));
        push(KeyCode.SHORTCUT, KeyCode.B);
        assertEquals(Place.Documents.of(IssuedKind.PARTNER_BRIEF, japan.id()), window.wiring.navigator().place());
        assertTrue(label("#below").contains("Japan"), label("#below"));
    }

    @Test
    void nothingIsIssuedWhileTheWindowLooksBack() {
        go(Place.Documents.of(IssuedKind.PARTNER_BRIEF,
                PartnerCodes.find(window.store.portfolio(), "US").orElseThrow().id()));
        clickOn("#recipient").write("Delegation 0042");
        clickOn("#officer").write("Officer 0042").push(KeyCode.ENTER);
        interact(() -> assertEquals(Optional.empty(),
                window.wiring.travel().look("31 Jan 2026", Reckoning.HAPPENED)));
        interact(() -> lookup("#issue").queryAs(Button.class).fire());
        assertEquals(0, window.store.portfolio().count(IssuedDocument.class));
    }

    @Test
    void whatItsReadersMayKnowNothingOfIsNoSubjectForThem() {
        var meeting = new Meeting(Samples.id("meeting"), "Meeting 0042", MeetingKind.BILATERAL, StatedDate.year(2027),
                "Place 0042", Optional.empty(), MeetingMode.IN_PERSON, MeetingLevel.MINISTERIAL, Optional.empty(),
                Optional.empty());
        interact(() -> window.wiring.model().commit(
                Proposal.put(window.store.portfolio(), Act.of("meeting.add", meeting.name()), meeting)));
        go(Place.Documents.of(IssuedKind.MEETING_BRIEF, meeting.id()));
        assertFalse(lookup("#print").queryAs(Button.class).isDisabled());
        interact(() -> lookup("#readers").<ComboBox<Audience>>query().setValue(new Audience.Everybody()));
        assertEquals("Meeting 0042 is not for these readers; nothing was written.", label("#below"));
        assertTrue(lookup("#print").queryAs(Button.class).isDisabled());
    }

    @Test
    void aDocumentOnNothingYetSaysWhatToChoose() {
        interact(() -> lookup("#kind").<ComboBox<IssuedKind>>query().setValue(IssuedKind.MEETING_BRIEF));
        assertEquals("Choose at the left what the document is about.", label("#below"));
        assertNull(lookup("#page").queryAs(ImageView.class).getImage());
        assertTrue(lookup("#print").queryAs(Button.class).isDisabled());
        assertTrue(lookup("#earlier").queryAs(Button.class).isDisabled());
        assertTrue(lookup("#later").queryAs(Button.class).isDisabled());
    }

    @Test
    void theTimelineIsFittedOnSheets() {
        interact(() -> lookup("#kind").<ComboBox<IssuedKind>>query().setValue(IssuedKind.TIMELINE));
        assertEquals(2, pages());
        assertTrue(lookup("#lanes").query().isVisible());
    }

    @Test
    void inMalayTheScreenSpeaksMalay() {
        interact(() -> window.messages.languageProperty().set(Language.MS));
        assertEquals("Sebelum dikeluarkan", lookup("#findings").query().getParent().getChildrenUnmodifiable().stream()
                .filter(Label.class::isInstance).map(Label.class::cast).findFirst().orElseThrow().getText());
    }

    private UUID project(String code) {
        return window.store.portfolio().all(Project.class).filter(each -> each.code().equals(code)).findFirst()
                .orElseThrow().id();
    }

    private int pages() {
        return lookup("#thumbnails").<ListView<Thumbnail>>query().getItems().size();
    }

    private String label(String id) {
        return lookup(id).queryAs(Label.class).getText();
    }

    private List<String> boxes() {
        return lookup("#sections .check-box").queryAllAs(CheckBox.class).stream().map(CheckBox::getText).toList();
    }

    private CheckBox box(String heading) {
        return lookup("#sections .check-box").queryAllAs(CheckBox.class).stream()
                .filter(each -> each.getText().equals(heading)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private RecordList<IssuedDocument> list() {
        return (RecordList<IssuedDocument>) lookup("#register").query().lookupAll("*").stream()
                .filter(RecordList.class::isInstance).findFirst().map(Node.class::cast).orElseThrow();
    }
}
