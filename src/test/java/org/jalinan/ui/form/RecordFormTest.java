package org.jalinan.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Meeting;
import org.jalinan.model.MeetingKind;
import org.jalinan.model.MeetingLevel;
import org.jalinan.model.MeetingMode;
import org.jalinan.model.Milestone;
import org.jalinan.model.Problem;
import org.jalinan.model.Project;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;
import org.jalinan.text.Words;
import org.jalinan.ui.Background;
import org.jalinan.ui.ClosingDialogs;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.SaveState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFormTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneOffset.UTC);
    private static final Act BEFORE = Act.of("project.create", "Project 0042");
    private final Background background = Background.direct(failure -> {
        throw new AssertionError(failure);
    });
    private final Project project = Samples.project("Project 0042");
    private final Milestone milestone = Samples.milestone(project.id(), "Milestone 0001");
    private final Officer officer = new Officer();
    private final MemoryFolder folder = new MemoryFolder();
    private final Drafts drafts = new Drafts(folder, background);
    @TempDir
    private Path home;
    private Store store;
    private PortfolioModel model;
    private RecordForm form;

    /// What was written last.
    private static final class MemoryFolder implements DraftFolder {

        private List<Draft> written = List.of();

        @Override
        public List<Draft> read() {
            return written;
        }

        @Override
        public void write(List<Draft> next) {
            written = List.copyOf(next);
        }
    }

    private RecordForm form(Drafts kept) {
        return new RecordForm(model, kept,
                new Jottings(JottingFile.in(home), background, () -> false), officer, new Messages(Language.EN), CLOCK);
    }

    @BeforeEach
    void open() {
        store = assertInstanceOf(Opening.Opened.class,
                Store.open(new PortfolioFolder(home.resolve("portfolio")), CLOCK, "Officer 0001")).store();
        store.commit(Proposal.put(store.portfolio(), BEFORE, project, milestone)).join();
        model = new PortfolioModel(store, background);
        form = form(drafts);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aTextThatHoldsIsOneEditThatNamesRecordAndField() {
        form.enter(milestone.id(), "target", "Jan 2027");
        assertEquals(Optional.of(Act.of("milestone.set.target", "Milestone 0001", "–", "Jan 2027")),
                model.undoableProperty().get());
        assertEquals("Jan 2027", text("target"));
        assertEquals(List.of(), drafts.all());
        model.undo();
        assertEquals("", text("target"));
        assertEquals("", text("firstStated"), "the baseline that came with it goes with it");
    }

    @Test
    void aTextThatDoesNotHoldStaysAsItWasTyped() {
        form.enter(milestone.id(), "recorded", "31 Feb 2026");
        assertEquals(Optional.of(BEFORE), model.undoableProperty().get(), "no edit was made");
        assertEquals("31 Feb 2026", text("recorded"));
        var problem = problems(form).getFirst();
        assertEquals("problem.date.day", problem.key());
        var afterRestart = form(new Drafts(folder, background));
        assertEquals(List.of(problem), problems(afterRestart));
        form.enter(milestone.id(), "recorded", "28 Feb 2026");
        assertEquals(List.of(), drafts.all());
        assertEquals(List.of(), folder.written);
    }

    @Test
    void aTextThatCannotBeSavedStaysInItsFieldAndIsSavedOnTheNextTry() {
        store.close();
        form.enter(milestone.id(), "target", "Jan 2027");
        assertTrue(model.saveStateProperty().get() instanceof SaveState.NotSaved);
        assertEquals("Jan 2027", text("target"));
        assertEquals(List.of("Jan 2027"), folder.read().stream().map(Draft::text).toList());
        store = assertInstanceOf(Opening.Opened.class,
                Store.open(new PortfolioFolder(home.resolve("portfolio")), CLOCK, "Officer 0001")).store();
        model = new PortfolioModel(store, background);
        var again = form(new Drafts(folder, background));
        assertEquals(List.of("target"), again.found().stream().map(Draft::field).toList());
        again.enter(milestone.id(), "target", "Jan 2027");
        assertEquals(List.of(), folder.read());
        assertTrue(store.portfolio().get(Milestone.class, milestone.id()).target().isPresent());
    }

    @Test
    void escapePutsBackWhatIsSaved() {
        form.enter(milestone.id(), "target", "Jan 2027");
        form.enter(milestone.id(), "target", "soon");
        assertEquals("soon", text("target"));
        form.restore(milestone.id(), "target");
        assertEquals("Jan 2027", text("target"));
    }

    @Test
    void aNewRowIsSavedOnceItHasATitle() {
        var id = form.create(Milestone.class, Map.of("project", project.id()));
        form.enter(id, "recorded", "31 Feb 2026");
        form.enter(id, "target", "2027");
        assertEquals(1, model.portfolio().count(Milestone.class), "without a title it is only a draft");
        form.enter(id, "title", "Milestone 0002");
        var saved = model.portfolio().get(Milestone.class, id);
        assertEquals(Optional.of(StatedDate.year(2027)), saved.target());
        assertEquals(1, saved.order(), "it comes last");
        assertEquals(List.of(Draft.typed(Kind.MILESTONE, id, "recorded", "31 Feb 2026")), drafts.all());
        assertEquals("milestone.add", model.undoableProperty().get().orElseThrow().key());
    }

    @Test
    void aNewRowIntoWhichNothingWasTypedIsForgotten() {
        var empty = form.create(Milestone.class, Map.of("project", project.id()));
        var begun = form.create(Milestone.class, Map.of("project", project.id()));
        form.enter(begun, "target", "2027");
        form.forgetEmpty();
        assertFalse(form.entries().isFresh(empty));
        assertTrue(form.entries().isFresh(begun));
    }

    @Test
    void aRowIsRemovedWithItsDraftsAndComesBack() {
        form.enter(milestone.id(), "recorded", "soon");
        form.remove(milestone.id());
        assertEquals(0, model.portfolio().count(Milestone.class));
        assertEquals(List.of(), drafts.all());
        model.undo();
        assertEquals(Optional.of(milestone), model.portfolio().find(Milestone.class, milestone.id()));
    }

    @Test
    void aRecordToWhichNothingElseRefersGoesWithoutAQuestion() {
        form.remove(milestone.id());
        assertEquals(List.of(), officer.asked);
    }

    @Test
    void whatGoesAlongIsSaidBefore() {
        officer.agrees = false;
        form.remove(project.id());
        assertEquals(List.of("Delete “X0042 · Project 0042”? With it go: milestone (1). Undo brings everything back."),
                officer.asked);
        assertEquals(1, model.portfolio().count(Project.class), "nothing goes against the officer's word");
        officer.agrees = true;
        form.remove(project.id());
        assertEquals(0, model.portfolio().count(Milestone.class));
        model.undo();
        assertEquals(1, model.portfolio().count(Milestone.class), "one undo brings all back");
    }

    @Test
    void aNewRecordSaysWhatItStillNeedsAndIsOneEdit() {
        var id = form.create(Meeting.class, Map.of("mode", MeetingMode.VIRTUAL));
        assertEquals(List.of("title", "kind", "date", "level"), List.copyOf(form.entries().needed(id)));
        form.enter(id, "title", "Meeting 0001");
        form.enter(id, "kind", MeetingKind.values()[0].name());
        form.enter(id, "level", MeetingLevel.values()[0].name());
        assertEquals("", form.entries().text(form.entries().record(id).orElseThrow(), "date", words()),
                "no date is guessed");
        assertEquals(0, model.portfolio().count(Meeting.class));
        form.enter(id, "date", "15-16 Jan 2026");
        var saved = model.portfolio().get(Meeting.class, id);
        assertEquals(MeetingMode.VIRTUAL, saved.mode());
        assertEquals("15–16 Jan 2026", words().date(saved.date()));
        assertEquals(List.of(), drafts.all());
        assertEquals("Added: meeting “Meeting 0001”", words().act(model.undoableProperty().get().orElseThrow()));
        model.undo();
        assertEquals(0, model.portfolio().count(Meeting.class));
    }

    @Test
    void whatANewRecordWasGivenOutlivesTheProgram() {
        var id = form.create(Milestone.class, Map.of("project", project.id()));
        var afterRestart = form(new Drafts(folder, background));
        assertEquals(List.of(project.id()),
                afterRestart.entries().fresh(Milestone.class).map(Milestone::project).toList());
        afterRestart.enter(id, "title", "Milestone 0003");
        assertEquals(project.id(), model.portfolio().get(Milestone.class, id).project());
    }

    @Test
    void anActOnAnyFieldReadsInBothLanguages() {
        var country = Samples.country("XA");
        form.commit(Act.of("country.add", "Country XA"), country);
        form.enter(country.id(), "confidence", "SOURCED");
        var act = model.undoableProperty().get().orElseThrow();
        assertEquals("Confidence of country “Country XA”: unverified → sourced", words().act(act));
        assertEquals("Keyakinan bagi negara “Country XA”: belum disahkan → bersumber",
                Words.in(Language.MS).act(act));
    }

    private static List<Problem> problems(RecordForm of) {
        return of.entries().begun().flatMap(of.entries()::problems).toList();
    }

    private static Words words() {
        return Words.in(Language.EN);
    }

    private String text(String field) {
        var entries = form.entries();
        return entries.text(entries.record(milestone.id()).orElseThrow(), field, words());
    }

    /// Agrees or not, and remembers the question.
    private static final class Officer extends ClosingDialogs {

        private final List<String> asked = new ArrayList<>();
        private boolean agrees = true;

        @Override
        public boolean agreed(String question, String action) {
            asked.add(question);
            return agrees;
        }
    }
}
