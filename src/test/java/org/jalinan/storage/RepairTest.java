package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jalinan.bundle.BundleRefused;
import org.jalinan.bundle.Flaw;
import org.jalinan.bundle.Keys;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Change;
import org.jalinan.text.RecordNames;
import org.jalinan.text.UnprovenNames;
import org.jalinan.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairTest {

    private static final int DAMAGES = Integer.getInteger("jalinan.repairs", 12);

    @TempDir
    Path temp;

    private Path folder;
    private Keys keys;

    @BeforeEach
    void prepare() throws IOException {
        folder = temp.resolve("portfolio");
        keys = Keys.in(temp.resolve("keys"));
    }

    @Test
    void damageBeforeTheBackupTakesNothingAway() throws Exception {
        var saved = work(5, 5);
        flip(400);
        assertEquals(Reason.JOURNAL_DAMAGED, Stores.refused(folder).reason());
        var repair = repair(Optional.empty());
        assertEquals(List.of(11L, 0L), List.of(repair.kept(), repair.lost()));
        assertTrue(repair.backup().isPresent());
        var aside = repair.carryOut(Stores.DEVICE, "Officer 0001").orElseThrow();
        assertTrue(Files.exists(aside.resolve("000001.jnl")));
        assertSound(saved, 11);
        assertFalse(Repair.isNeeded(new PortfolioFolder(folder), Stores.CLOCK));
    }

    /// What only the database still shows comes back as an edit.
    @Test
    void damageAfterTheBackupLosesNoValue() throws Exception {
        var saved = work(2, 6);
        flip((int) Files.size(segment()) - 900);
        var repair = repair(Optional.empty());
        assertTrue(repair.kept() < 9 && repair.lost() > 0);
        assertTrue(repair.bringsBackWhatWasShown());
        long kept = repair.kept();
        repair.carryOut(Stores.DEVICE, "Officer 0001");
        assertSound(saved, kept + 1);
    }

    @Test
    void whereTheDatabaseIsGoneTooTheGapIsNamed() throws Exception {
        work(2, 6);
        flip((int) Files.size(segment()) - 900);
        Files.write(folder.resolve("view.mv.db"), new byte[4_000]);
        var repair = repair(Optional.empty());
        assertFalse(repair.bringsBackWhatWasShown());
        assertTrue(repair.lost() > 0);
        assertTrue(repair.unproven().changes().stream()
                .allMatch(each -> each instanceof Change.FieldChange field && field.field().equals("title")));
        repair.carryOut(Stores.DEVICE, "Officer 0001");
        try (var store = Stores.open(folder)) {
            assertEquals(repair.kept(), store.edits());
            assertTrue(store.check().isSound());
        }
    }

    /// Three edits come after the damaged one; each is whole, and nobody can prove that nothing stood between.
    @Test
    void whatCannotBeProvenIsNamedAndNotShown() throws Exception {
        Portfolio proven;
        long damaged;
        try (var store = Stores.open(folder)) {
            Stores.create(store, Stores.project(0));
            proven = Stores.create(store, Stores.project(1)).portfolio();
            damaged = Files.size(segment());
            Stores.put(store, Stores.titled(Stores.project(0), "Project 0041"));
            Stores.put(store, Stores.titled(Stores.project(1), "Project 0042"));
            Stores.create(store, Stores.project(2));
            Stores.create(store, Stores.project(3));
        }
        flip((int) damaged + 100);
        Files.write(folder.resolve("view.mv.db"), new byte[4_000]);
        var repair = repair(Optional.empty());
        assertEquals(List.of("repair.kept", "repair.lost", "repair.unnamed"),
                repair.preview().stream().map(Notice::key).toList());
        assertEquals(List.of("1"), repair.preview().getLast().arguments());
        assertEquals(List.of("“%s” (project): Title".formatted(title(repair.unproven().after(), 1)),
                "“%s” (project): that it was added".formatted(title(repair.unproven().after(), 2)),
                "“%s” (project): that it was added".formatted(title(repair.unproven().after(), 3))),
                new UnprovenNames(repair.unproven(), Words.in(Language.EN)).lines().stream().sorted().toList());
        try (var read = repair.read("Officer 0001", new Refusal(Reason.JOURNAL_DAMAGED, List.of()))) {
            assertEquals(proven, read.portfolio());
        }
        repair.carryOut(Stores.DEVICE, "Officer 0001");
        assertSound(proven, 2);
    }

    private static String title(Portfolio portfolio, int number) {
        return new RecordNames(portfolio, Words.in(Language.EN)).of(Stores.project(number).id()).orElseThrow();
    }

    @Test
    void aLostFolderComesBackWholeFromOneFile() throws Exception {
        var saved = work(6, 0);
        var backup = new Backups(new PortfolioFolder(folder), Stores.CLOCK).latest().orElseThrow().file();
        folder = temp.resolve("new");
        var repair = repair(Optional.of(backup));
        repair.carryOut(Stores.DEVICE, "Officer 0001");
        assertSound(saved, 7);
    }

    @Test
    void aStrangersBackupIsNotBelieved() throws Exception {
        work(3, 0);
        var backup = new Backups(new PortfolioFolder(folder), Stores.CLOCK).latest().orElseThrow().file();
        keys = Keys.in(temp.resolve("other-keys"));
        assertEquals(Flaw.UNKNOWN_KEY,
                assertThrows(BundleRefused.class, () -> repair(Optional.of(backup))).flaw());
    }

    @Test
    void aSoundPortfolioNeedsNoRepairAndAnOpenOneIsRefused() throws Exception {
        work(1, 0);
        assertFalse(Repair.isNeeded(new PortfolioFolder(folder), Stores.CLOCK));
        try (var store = Stores.open(folder)) {
            assertEquals(2, store.edits());
            var repair = repair(Optional.empty());
            assertEquals(Reason.HELD, assertThrows(Repair.Refused.class,
                    () -> repair.carryOut(Stores.DEVICE, "Officer 0002")).refusal().reason());
        }
    }

    /// One damage anywhere in the journal, whatever it is, with a backup of the last hour and a sound database.
    @Test
    void noSingleDamageOfTheJournalLosesAValue() throws Exception {
        var saved = work(6, 4);
        var sound = Files.readAllBytes(segment());
        var view = Files.readAllBytes(folder.resolve("view.mv.db"));
        var random = new Random(17);
        for (int i = 0; i < DAMAGES; i++) {
            var damaged = i % 3 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            if (i % 3 == 1) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            } else if (i % 3 == 2) {
                int page = random.nextInt(sound.length);
                Arrays.fill(damaged, page, Math.min(damaged.length, page + 4096), (byte) 0);
            }
            Files.write(segment(), damaged);
            Files.write(folder.resolve("view.mv.db"), view);
            repair(Optional.empty()).carryOut(Stores.DEVICE, "Officer 0001");
            try (var store = Stores.open(folder)) {
                assertEquals(saved, store.portfolio(), "damage " + i);
                assertTrue(store.check().isSound());
            }
        }
    }

    private Portfolio work(int before, int after) throws IOException {
        try (var store = Stores.open(folder)) {
            Stores.create(store, Stores.project(0));
            for (int i = 1; i <= before; i++) {
                Stores.create(store, Stores.project(i));
            }
            assertInstanceOf(BackupResult.Verified.class, new Backups(new PortfolioFolder(folder), Stores.CLOCK)
                    .write(store.device(), "Officer 0001", keys, false));
            for (int i = 0; i < after; i++) {
                Stores.put(store, Stores.titled(Stores.project(i % (before + 1)), "Project " + i));
            }
            return store.portfolio();
        }
    }

    private Repair repair(Optional<Path> file) throws Exception {
        return Repair.of(new PortfolioFolder(folder), keys, file, Stores.CLOCK).orElseThrow();
    }

    private Path segment() {
        return folder.resolve("journal/000001.jnl");
    }

    private void flip(int place) throws IOException {
        var bytes = Files.readAllBytes(segment());
        bytes[place] ^= 4;
        Files.write(segment(), bytes);
    }

    private void assertSound(Portfolio saved, long edits) {
        try (var store = Stores.open(folder)) {
            assertEquals(saved, store.portfolio());
            assertEquals(edits, store.edits());
            assertEquals(new ArrayList<>(), store.check().findings());
            Stores.create(store, Stores.project(77));
        }
    }
}
