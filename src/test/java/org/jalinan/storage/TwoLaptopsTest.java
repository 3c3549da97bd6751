package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.bundle.Bundle;
import org.jalinan.bundle.BundleFile;
import org.jalinan.bundle.BundleRefused;
import org.jalinan.bundle.Flaw;
import org.jalinan.bundle.Keys;
import org.jalinan.journal.RandomRecords;
import org.jalinan.model.Component;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.Milestone;
import org.jalinan.model.Project;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.merge.Choices;
import org.jalinan.model.merge.Conflict;
import org.jalinan.model.merge.Merge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two folders on two laptops, whose clocks are two days apart, and the files between them.
class TwoLaptopsTest {

    private static final Project PROJECT = Stores.project(1);

    @TempDir
    Path temp;

    private Store mine;
    private Store theirs;

    @BeforeEach
    void bothBeginWithTheSame() throws IOException {
        mine = open("mine");
        Stores.create(mine, PROJECT, Stores.milestone(1, PROJECT));
        mine.close();
        copy(temp.resolve("mine"), temp.resolve("theirs"));
        mine = open("mine");
        theirs = open("theirs");
    }

    @AfterEach
    void close() {
        mine.close();
        theirs.close();
    }

    @Test
    void aMergeSurvivesARestartAndMergedTwiceChangesNothing() throws Exception {
        Stores.put(mine, Stores.titled(PROJECT, "Project mine"));
        Stores.create(theirs, Stores.milestone(2, PROJECT));
        var bundle = bundle(theirs, Set.of());
        Stores.committed(mine.merge(bundle, Choices.NONE).join());
        assertEquals(2, mine.portfolio().count(Milestone.class));
        assertInstanceOf(CommitResult.Nothing.class, mine.merge(bundle, Choices.NONE).join());
        mine.close();
        mine = open("mine");
        assertEquals(2, mine.portfolio().count(Milestone.class));
        assertEquals(List.of(), mine.check().findings());
        assertTrue(preview(bundle).isNothing());
        Stores.committed(theirs.merge(bundle(mine, Set.of()), Choices.NONE).join());
        assertEquals(mine.portfolio(), theirs.portfolio());
    }

    @Test
    void aConflictIsDecidedAndBothValuesAreInTheHistory() throws Exception {
        Stores.put(mine, Stores.titled(PROJECT, "Project mine"));
        Stores.put(theirs, Stores.titled(PROJECT, "Project theirs"));
        var bundle = bundle(theirs, Set.of());
        var conflict = assertInstanceOf(Conflict.Field.class, preview(bundle).conflicts().getFirst());
        Stores.committed(mine.merge(bundle, Choices.NONE.taking(conflict.cell(), "Project mine")).join());
        assertEquals("Project mine", Stores.title(mine.portfolio(), PROJECT));
        assertTrue(mine.historyOf(PROJECT.id()).toString().contains("Project theirs"));
        assertEquals(mine.historyOf(PROJECT.id()), mine.wholeHistoryOf(PROJECT.id()).stream()
                .filter(edit -> edit.changes().stream().anyMatch(each -> each.record().equals(PROJECT.id())))
                .toList());
        Stores.put(mine, Stores.titled(PROJECT, "Project later"));
        Stores.committed(theirs.merge(bundle(mine, Set.of()), Choices.NONE).join());
        assertEquals("Project later", Stores.title(theirs.portfolio(), PROJECT));
    }

    @Test
    void undoingAMergeIsOneStepAlsoAfterARestart() throws Exception {
        Stores.put(mine, Stores.titled(PROJECT, "Project mine"));
        var before = mine.portfolio();
        Stores.put(theirs, Stores.titled(PROJECT, "Project theirs"));
        Stores.create(theirs, Stores.milestone(2, PROJECT));
        Stores.committed(mine.merge(bundle(theirs, Set.of()), Choices.NONE).join());
        mine.close();
        mine = open("mine");
        Stores.committed(mine.undo().join());
        assertEquals(before, mine.portfolio());
        assertTrue(preview(bundle(theirs, Set.of())).isNothing());
    }

    @Test
    void aDeletionThatStandsIsNotResurrectedByUndoingTheMerge() throws Exception {
        Stores.committed(mine.commit(Proposal.remove(mine.portfolio(), Stores.ACT, PROJECT)).join());
        Stores.put(theirs, Stores.titled(PROJECT, "Project theirs"));
        var bundle = bundle(theirs, Set.of());
        var conflict = assertInstanceOf(Conflict.Deleted.class, preview(bundle).conflicts().getFirst());
        Stores.committed(mine.merge(bundle, Choices.NONE.keeping(conflict.deletion(), false)).join());
        assertTrue(mine.portfolio().isEmpty());
        Stores.committed(mine.undo().join());
        assertTrue(mine.portfolio().isEmpty());
    }

    @Test
    void whatOneLaptopKeptIsNotAskedOnTheOneThatDeletedIt() throws Exception {
        Stores.committed(theirs.commit(Proposal.remove(theirs.portfolio(), Stores.ACT, PROJECT)).join());
        Stores.put(mine, Stores.titled(PROJECT, "Project mine"));
        var bundle = bundle(theirs, Set.of());
        var conflict = assertInstanceOf(Conflict.Deleted.class, preview(bundle).conflicts().getFirst());
        Stores.committed(mine.merge(bundle, Choices.NONE.keeping(conflict.deletion(), true)).join());
        mine.close();
        mine = open("mine");
        assertEquals("Project mine", Stores.title(mine.portfolio(), PROJECT));
        var back = bundle(mine, Set.of());
        var there = assertInstanceOf(Arrival.Possible.class, theirs.preview(back, Choices.NONE)).merge();
        assertEquals(List.of(), there.conflicts());
        Stores.committed(theirs.merge(back, Choices.NONE).join());
        assertEquals(mine.portfolio(), theirs.portfolio());
        assertEquals(List.of(), theirs.check().findings());
    }

    @Test
    void onlyWhatIsNewIsSentToWhoIsKnown() throws Exception {
        Stores.create(theirs, Stores.milestone(2, PROJECT));
        Stores.committed(mine.merge(bundle(theirs, Set.of()), Choices.NONE).join());
        Stores.put(mine, Stores.titled(PROJECT, "Project mine"));
        var since = mine.knownTo("officer 0001").orElseThrow();
        var bundle = bundle(mine, since);
        assertEquals(1, bundle.edits().size());
        Stores.committed(theirs.merge(bundle, Choices.NONE).join());
        assertEquals(mine.portfolio(), theirs.portfolio());
    }

    @Test
    void whatBuildsOnEditsThatAreNotHereIsRefused() throws Exception {
        var first = Stores.put(theirs, Stores.titled(PROJECT, "Project 0002")).edit();
        Stores.put(theirs, Stores.titled(PROJECT, "Project 0003"));
        assertEquals(Flaw.EDITS_MISSING, refused(bundle(theirs, Set.of(first.id()))));
        assertInstanceOf(CommitResult.Nothing.class,
                mine.merge(bundle(theirs, Set.of(first.id())), Choices.NONE).join());
        assertEquals("Project 0001", Stores.title(mine.portfolio(), PROJECT));
    }

    @Test
    void aPortfolioThatBeganWithOtherFactsIsRefused() throws Exception {
        try (var other = open("other")) {
            Stores.create(other, Stores.project(7));
            assertEquals(Flaw.OTHER_BEGINNING, refused(bundle(other, Set.of())));
        }
    }

    @Test
    void aMergeIsThereAsAWholeOrNotAtAll() throws Exception {
        Stores.create(theirs, Stores.milestone(2, PROJECT));
        Stores.put(theirs, Stores.titled(PROJECT, "Project theirs"));
        var segment = temp.resolve("mine/journal/000001.jnl");
        long before = Files.size(segment);
        Stores.committed(mine.merge(bundle(theirs, Set.of()), Choices.NONE).join());
        mine.close();
        var whole = Files.readAllBytes(segment);
        for (long cut = before + 1; cut < whole.length; cut += 1 + (whole.length - before) / 12) {
            Files.write(segment, Arrays.copyOf(whole, (int) cut));
            Files.deleteIfExists(temp.resolve("mine/view.mv.db"));
            try (var store = open("mine")) {
                assertEquals(1, store.portfolio().count(Milestone.class));
                assertEquals(1, store.edits());
            }
        }
        mine = open("mine");
    }

    @Test
    void aBackupIsProvedAndRestoringItCanBeUndone() throws Exception {
        var backups = new Backups(new PortfolioFolder(temp.resolve("mine")), Stores.CLOCK);
        Stores.create(theirs, Stores.milestone(2, PROJECT));
        Stores.committed(mine.merge(bundle(theirs, Set.of()), Choices.NONE).join());
        var backup = assertInstanceOf(BackupResult.Verified.class,
                backups.write(mine.device(), mine.author(), keys("mine"), false)).backup();
        assertEquals(List.of(backup), backups.all());
        var then = mine.portfolio();
        Stores.committed(mine.commit(Proposal.remove(then, Stores.ACT, PROJECT)).join());
        var emptied = mine.portfolio();
        assertEquals(new BackupResult.Emptier(3, 0),
                backups.write(mine.device(), mine.author(), keys("mine"), false));
        assertEquals(List.of(backup), backups.all());
        var read = backups.read(backup.file(), keys("mine"));
        assertEquals(3, read.preview(mine.portfolio()).changes().size());
        Stores.committed(mine.restore(read).join());
        assertEquals(then, mine.portfolio());
        Stores.committed(mine.undo().join());
        assertEquals(emptied, mine.portfolio());
    }

    @Test
    void theBytesOfIssuedDocumentsTravelWithThem() throws Exception {
        var bytes = Attachment.of(new byte[]{1, 2, 3});
        var document = Component.named(IssuedDocument.class, "sha256").orElseThrow().replace(
                (IssuedDocument) new RandomRecords(8).ofEveryKind(1).stream()
                        .filter(IssuedDocument.class::isInstance).findFirst().orElseThrow(),
                bytes.sha256());
        var alone = Component.named(IssuedDocument.class, "about").orElseThrow().replace(document, Optional.empty());
        Stores.committed(theirs.commit(Proposal.put(theirs.portfolio(), Stores.ACT, alone), bytes).join());
        Stores.committed(mine.merge(bundle(theirs, Set.of()), Choices.NONE).join());
        assertEquals(bytes.sha256(), mine.attachment(bytes.sha256()).orElseThrow().sha256());
        assertEquals(List.of(), mine.check().findings());
    }

    @Test
    void anAlteredOrForeignBackupIsRefused() throws Exception {
        var backups = new Backups(new PortfolioFolder(temp.resolve("mine")), Stores.CLOCK);
        var backup = ((BackupResult.Verified) backups.write(mine.device(), mine.author(), keys("mine"), false))
                .backup();
        assertThrows(BundleRefused.class, () -> backups.read(backup.file(), keys("theirs")));
        var bytes = Files.readAllBytes(backup.file());
        bytes[100] ^= 1;
        Files.write(backup.file(), bytes);
        assertThrows(BundleRefused.class, () -> backups.read(backup.file(), keys("mine")));
    }

    private Merge preview(Bundle bundle) {
        return assertInstanceOf(Arrival.Possible.class, mine.preview(bundle, Choices.NONE)).merge();
    }

    private Flaw refused(Bundle bundle) {
        return assertInstanceOf(Arrival.Refused.class, mine.preview(bundle, Choices.NONE)).flaw();
    }

    private Bundle bundle(Store of, Set<UUID> without) throws IOException, BundleRefused {
        var file = temp.resolve("file" + BundleFile.ENDING);
        Files.write(file, of.bundle(without, keys("theirs").own()));
        return BundleFile.read(file);
    }

    private Keys keys(String laptop) throws IOException {
        return Keys.in(temp.resolve("keys-" + laptop));
    }

    private Store open(String laptop) {
        var skew = Duration.ofDays(laptop.equals("theirs") ? -2 : 0);
        return assertInstanceOf(Opening.Opened.class,
                Store.open(new PortfolioFolder(temp.resolve(laptop)), Clock.offset(Stores.CLOCK, skew),
                        "Officer 0001", new UUID(7, laptop.hashCode())))
                .store();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
