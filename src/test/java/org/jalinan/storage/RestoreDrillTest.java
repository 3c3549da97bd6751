package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jalinan.bundle.Keys;
import org.jalinan.disk.Step;
import org.jalinan.disk.WatchedDisk;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.change.Proposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A drill: months of backups, and from each that is still there the portfolio of its day comes back, on a computer that
/// has nothing else and in the portfolio that went on.
class RestoreDrillTest {

    private static final int BACKUPS = Integer.getInteger("jalinan.drills", 40);
    private static final Duration APART = Duration.ofDays(300).dividedBy(BACKUPS);

    @TempDir
    Path temp;

    private Keys keys;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Portfolio> held = new HashMap<>();

    @BeforeEach
    void workForMonths() throws IOException {
        keys = Keys.in(temp.resolve("keys"));
        var random = new Random(15);
        try (var store = Stores.open(temp.resolve("portfolio"))) {
            for (int i = 0; i < BACKUPS; i++) {
                for (int edit = random.nextInt(3); edit >= 0; edit--) {
                    edit(store, random, i);
                }
                held.put(verified(store, backups(i)).file().getFileName().toString(), store.portfolio());
            }
        }
    }

    @Test
    void eachBackupIsThePortfolioOfItsDayOnAComputerThatHasNothingElse() throws Exception {
        var kept = backups(BACKUPS).all();
        assertTrue(kept.size() >= 15 && kept.size() < BACKUPS, "old ones go, some stay: " + kept.size());
        for (var backup : kept) {
            var fresh = temp.resolve("fresh-" + backup.edits() + "-" + kept.indexOf(backup));
            Repair.of(new PortfolioFolder(fresh), keys, Optional.of(backup.file()), Stores.CLOCK).orElseThrow()
                    .carryOut(Stores.DEVICE, "Officer 0001");
            try (var store = Stores.open(fresh)) {
                assertEquals(held.get(backup.file().getFileName().toString()), store.portfolio());
                assertEquals(backup.edits(), store.edits());
                assertEquals(List.of(), store.check().findings());
            }
        }
    }

    @Test
    void eachBackupIsRestoredIntoThePortfolioThatWentOnAndTakenBack() throws Exception {
        try (var store = Stores.open(temp.resolve("portfolio"))) {
            var now = store.portfolio();
            for (var backup : backups(BACKUPS).all()) {
                var then = held.get(backup.file().getFileName().toString());
                var restored = store.restore(backups(BACKUPS).read(backup.file(), keys)).join();
                assertEquals(then, store.portfolio());
                if (restored instanceof CommitResult.Committed) {
                    store.undo().join();
                }
                assertEquals(now, store.portfolio(), "undone");
            }
            assertEquals(List.of(), store.check().findings());
        }
    }

    /// Only what was read again bears the name of a backup, and only after that an older one goes.
    @Test
    void noBackupGoesBeforeTheNewOneIsProved() {
        var proved = new ArrayList<String>();
        int gone = 0;
        for (var step : steps) {
            if (step instanceof Step.Moved(var from, var to) && from.endsWith(".unproved")) {
                proved.add(to);
            } else if (step instanceof Step.Deleted(var name) && name.endsWith(".jalinan")) {
                gone++;
                assertTrue(proved.indexOf(name) < proved.size() - 1, name);
            }
        }
        assertEquals(BACKUPS, proved.size());
        assertEquals(BACKUPS - backups(BACKUPS).all().size(), gone);
    }

    @Test
    void anEmptierOneReplacesNothing() throws IOException {
        var before = names();
        try (var store = Stores.open(temp.resolve("portfolio"))) {
            for (var project : store.portfolio().all(Project.class).skip(1).toList()) {
                Stores.committed(store.commit(Proposal.remove(store.portfolio(), Stores.ACT, project)).join());
            }
            assertInstanceOf(BackupResult.Emptier.class,
                    backups(BACKUPS).write(store.device(), "Officer 0001", keys, false));
        }
        assertEquals(before, names());
    }

    private void edit(Store store, Random random, int day) {
        var project = Stores.project(random.nextInt(4 + day));
        var there = store.portfolio().find(Project.class, project.id());
        Stores.committed(store.commit(there.isPresent() && random.nextInt(9) == 0
                ? Proposal.remove(store.portfolio(), Stores.ACT, there.get())
                : Proposal.put(store.portfolio(), Stores.ACT,
                        Stores.titled(project, "Project " + day + " " + random.nextInt())))
                .join());
    }

    private Backup verified(Store store, Backups backups) {
        return assertInstanceOf(BackupResult.Verified.class,
                backups.write(store.device(), "Officer 0001", keys, false)).backup();
    }

    /// As the clock stands before the backup of this number.
    private Backups backups(int number) {
        return new Backups(new PortfolioFolder(new WatchedDisk(temp.resolve("portfolio"), steps::add).root()),
                Clock.fixed(Stores.CLOCK.instant().plus(APART.multipliedBy(number)), ZoneOffset.UTC));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(temp.resolve("portfolio/backups"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
