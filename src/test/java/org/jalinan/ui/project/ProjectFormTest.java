package org.jalinan.ui.project;

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
import java.util.Optional;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Project;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFormTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneOffset.UTC);
    private static final Act BEFORE = Act.of("project.create", "Project 0042");
    private final Background background = Background.direct(failure -> {
        throw new AssertionError(failure);
    });
    private final Project project = Samples.project("Project 0042");
    private final Milestone milestone = Samples.milestone(project.id(), "Milestone 0001");
    private final MemoryFolder folder = new MemoryFolder();
    private final Drafts drafts = new Drafts(folder, background);
    @TempDir
    private Path home;
    private Store store;
    private PortfolioModel model;
    private ProjectForm form;

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

    private ProjectForm form(Drafts kept) {
        return new ProjectForm(model, kept, new Messages(Language.EN), CLOCK);
    }

    @BeforeEach
    void open() {
        store = assertInstanceOf(Opening.Opened.class,
                Store.open(new PortfolioFolder(home.resolve("portfolio")), CLOCK, "Officer 0001")).store();
        store.commit(Proposal.put(store.portfolio(), BEFORE, project, milestone)).join();
        model = new PortfolioModel(store, background);
        form = form(drafts);
        form.open(project.id());
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
        var problem = form.page().orElseThrow().problems().getFirst();
        assertEquals("problem.date.day", problem.key());
        var afterRestart = form(new Drafts(folder, background));
        afterRestart.open(project.id());
        assertEquals(List.of(problem), afterRestart.page().orElseThrow().problems());
        form.enter(milestone.id(), "recorded", "28 Feb 2026");
        assertEquals(List.of(), drafts.all());
        assertEquals(List.of(), folder.written);
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
        var id = form.addMilestone().orElseThrow();
        form.enter(id, "recorded", "31 Feb 2026");
        form.enter(id, "target", "2027");
        assertEquals(1, model.portfolio().count(Milestone.class), "without a title it is only a draft");
        form.enter(id, "title", "Milestone 0002");
        var saved = model.portfolio().get(Milestone.class, id);
        assertEquals(Optional.of(StatedDate.year(2027)), saved.target());
        assertEquals(1, saved.order(), "it comes last");
        assertEquals(List.of(new Draft(project.id(), id, "recorded", "31 Feb 2026")), drafts.all());
        assertEquals("milestone.add", model.undoableProperty().get().orElseThrow().key());
    }

    @Test
    void aNewRowIntoWhichNothingWasTypedIsForgotten() {
        var empty = form.addMilestone().orElseThrow();
        var begun = form.addMilestone().orElseThrow();
        form.enter(begun, "target", "2027");
        form.leave();
        var left = form.page().orElseThrow().milestones().stream().map(MilestoneRow::id).toList();
        assertFalse(left.contains(empty));
        assertTrue(left.contains(begun));
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
    void aProjectThatIsGoneHasNoPage() {
        var pages = new ArrayList<Boolean>();
        form.pageProperty().addListener((_, _, page) -> pages.add(page.isPresent()));
        form.remove(project.id());
        assertEquals(List.of(false), pages);
        model.undo();
        assertEquals(List.of(false, true), pages);
    }

    private String text(String field) {
        var page = form.page().orElseThrow();
        return page.text(page.record(milestone.id()).orElseThrow(), field, form.messages().words());
    }
}
