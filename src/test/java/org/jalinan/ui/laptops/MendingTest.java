package org.jalinan.ui.laptops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.bundle.Keys;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Samples;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.Backups;
import org.jalinan.storage.CommitResult;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Refusal;
import org.jalinan.storage.Store;
import org.jalinan.ui.Background;
import org.jalinan.ui.ClosingDialogs;
import org.jalinan.ui.Messages;
import org.jalinan.ui.OpenWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A portfolio that does not open because its journal is damaged or gone.
class MendingTest {

    @TempDir
    private Path temp;
    private PortfolioFolder folder;
    private Portfolio saved = Portfolio.EMPTY;
    private final Deque<String> presses = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @BeforeEach
    void work() throws IOException {
        folder = new PortfolioFolder(temp.resolve("portfolio"));
        try (var store = opened(open())) {
            var facts = PortfolioFacts.shipped();
            store.commit(facts.proposal(), facts.author()).join();
            title(store, "Tajuk 0042");
            new Backups(folder, OpenWindow.CLOCK).write(store.device(), "Officer 0001", keys(), false);
            saved = title(store, "Tajuk 0043");
        }
    }

    @Test
    void aDamagedJournalIsRepairedAfterAPreviewAndNothingOfItIsLost() throws IOException {
        flip();
        presses.add("Repair it so");
        var done = mend().orElseThrow();
        assertEquals("repair.done", done.said().getFirst().key());
        assertTrue(asked.getFirst().startsWith("The journal is damaged in 000001.jnl at byte "), asked::toString);
        assertTrue(asked.getFirst().contains("The journal can be built again with 3 edits"), asked::toString);
        assertTrue(asked.getFirst().contains("comes from the backup"), asked::toString);
        try (var store = opened(open())) {
            assertEquals(saved, store.portfolio());
            assertTrue(store.check().isSound());
        }
    }

    @Test
    void whatCanBeProvenIsReadAndTheFolderStaysAsItIs() throws IOException {
        flip();
        var before = Files.readAllBytes(segment());
        presses.add("Only read what can be proven");
        var done = mend().orElseThrow();
        try (var read = opened(done.read().orElseThrow())) {
            assertEquals(saved, read.portfolio());
            assertTrue(read.closedTo().isPresent());
            assertInstanceOf(CommitResult.NotSaved.class, read.commit(edit(read, "Tajuk 0044")).join());
            assertEquals(new Store.Followed(false, false), read.follow().join());
        }
        assertEquals(List.of(), failures);
        assertTrue(Arrays.equals(before, Files.readAllBytes(segment())));
    }

    /// The database is gone too, and a later edit is whole but cut off.
    @Test
    void whatCannotBeProvenIsNamedInTheQuestionAndAboveTheScreen() throws IOException {
        long damaged = Files.size(segment());
        try (var store = opened(open())) {
            title(store, "Tajuk 0044");
            title(store, "Tajuk 0045");
        }
        var bytes = Files.readAllBytes(segment());
        bytes[(int) damaged + 100] ^= 1;
        Files.write(segment(), bytes);
        Files.write(folder.path().resolve("view.mv.db"), new byte[4_000]);
        presses.add("Only read what can be proven");
        var done = mend().orElseThrow();
        var named = "Not proven, and not shown as data:\n• “5G · 5G workforce” (project): Malay title, once one is settled";
        assertTrue(asked.getFirst().endsWith(named), asked::toString);
        assertEquals(named, new Messages(Language.EN).text(done.said().getFirst().key(),
                done.said().getFirst().arguments()));
        assertTrue(asked.getFirst().contains("Of 1 of them nothing can be read"), asked::toString);
        try (var read = opened(done.read().orElseThrow())) {
            assertEquals(saved, read.portfolio());
        }
    }

    @Test
    void aJournalThatIsGoneIsBuiltFromTheBackup() throws IOException {
        Files.move(folder.path().resolve("journal"), temp.resolve("gone"));
        presses.add("Repair it so");
        assertEquals("repair.begun", mend().orElseThrow().said().getFirst().key());
        assertTrue(asked.getFirst().startsWith("The journal is damaged in 000001.jnl at byte 0"), asked::toString);
        try (var store = opened(open())) {
            assertTrue(store.check().isSound());
            assertEquals(saved, store.portfolio());
        }
    }

    @Test
    void whoWantsNothingOfItLeavesTheFolderAsItIs() throws IOException {
        flip();
        var before = Files.readAllBytes(segment());
        assertEquals(Optional.empty(), mend());
        assertTrue(Arrays.equals(before, Files.readAllBytes(segment())));
    }

    private Optional<Mending.Done> mend() {
        var why = assertInstanceOf(Opening.Refused.class, open()).refusal();
        var mending = new Mending(folder, this::keys, OpenWindow.CLOCK, Background.direct(failures::add),
                new Presses(), new Messages(Language.EN));
        assertTrue(Mending.helps(why), why::toString);
        return answer(mending, why);
    }

    private static Optional<Mending.Done> answer(Mending mending, Refusal why) {
        var answers = new ArrayList<Optional<Mending.Done>>();
        mending.offer(why, "Officer 0001", answers::add);
        return answers.getFirst();
    }

    private Opening open() {
        return Store.open(folder, OpenWindow.CLOCK, "Officer 0001", new UUID(1, 1));
    }

    private static Store opened(Opening opening) {
        return assertInstanceOf(Opening.Opened.class, opening).store();
    }

    private static Portfolio title(Store store, String title) {
        return assertInstanceOf(CommitResult.Committed.class, store.commit(edit(store, title)).join()).portfolio();
    }

    private static Proposal edit(Store store, String title) {
        return Proposal.put(store.portfolio(), Act.of("test.edit"),
                Samples.set(store.portfolio().get(Project.class, RecordIds.ofFact("PRJ-4")), "titleMs", title));
    }

    private Keys keys() throws IOException {
        return Keys.in(temp.resolve("keys"));
    }

    private Path segment() {
        return folder.path().resolve("journal").resolve("000001.jnl");
    }

    private void flip() throws IOException {
        var bytes = Files.readAllBytes(segment());
        bytes[400] ^= 1;
        Files.write(segment(), bytes);
    }

    /// An officer who presses one button after the other, and then closes.
    private final class Presses extends ClosingDialogs {

        @Override
        public Optional<String> chosen(String question, List<String> actions) {
            asked.add(question);
            var press = Optional.ofNullable(presses.poll());
            assertTrue(press.isEmpty() || actions.contains(press.get()), actions::toString);
            return press;
        }

        @Override
        public void failed(Throwable failure) {
            failures.add(failure);
        }
    }
}
