package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jalinan.bundle.BundleRefused;
import org.jalinan.bundle.Flaw;
import org.junit.jupiter.api.Test;

class KeepingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void theTenLatestStay() {
        var hourly = every(Duration.ofMinutes(10), 10);
        assertEquals(List.of(), Keeping.spare(hourly));
        assertEquals(1, Keeping.spare(every(Duration.ofMinutes(10), 11)).size());
    }

    @Test
    void ofAYearOfHourlyBackupsDaysWeeksAndMonthsStay() {
        var all = every(Duration.ofHours(1), 365 * 24);
        var spare = Keeping.spare(all);
        var kept = new ArrayList<>(all);
        kept.removeAll(spare);
        assertTrue(kept.size() >= 10 + 6 + 3 + 10 && kept.size() <= 10 + 7 + 4 + 12, kept.size() + " are kept");
        assertTrue(kept.stream().anyMatch(each -> each.made().isBefore(NOW.minus(Duration.ofDays(300)))));
        assertTrue(kept.contains(all.getFirst()));
    }

    @Test
    void aBackupIsKnownByItsName() {
        var made = Instant.parse("2026-11-22T08:15:00Z");
        var file = Backup.file(Path.of("backups"), made, 42, 815);
        assertEquals(new Backup(file, made, 42, 815), Backup.of(file).orElseThrow());
        assertTrue(Backup.of(Path.of("backups", "holiday.jalinan")).isEmpty());
        assertTrue(Backup.of(Path.of(file + ".unproved")).isEmpty());
    }

    @Test
    void aBackupThatWouldBeTooLargeSaysSo() {
        var refusal = Refusal.of(Path.of("backups"), new BundleRefused(Flaw.TOO_LARGE));
        assertEquals(Reason.TOO_LARGE, refusal.reason());
        assertEquals(List.of("200"), refusal.arguments());
    }

    private static List<Backup> every(Duration apart, int many) {
        var all = new ArrayList<Backup>();
        for (int i = 0; i < many; i++) {
            var made = NOW.minus(apart.multipliedBy(i));
            all.add(new Backup(Backup.file(Path.of("backups"), made, 1, 1), made, 1, 1));
        }
        return all;
    }
}
