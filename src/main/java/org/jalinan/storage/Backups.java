package org.jalinan.storage;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.bundle.BundleFile;
import org.jalinan.bundle.BundleRefused;
import org.jalinan.bundle.Flaw;
import org.jalinan.bundle.Keys;
import org.jalinan.bundle.Purpose;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.journal.JournalFolder;
import org.jalinan.journal.NewerProgram;
import org.jalinan.journal.PortfolioMarker;
import org.jalinan.journal.WholeFile;
import org.jalinan.model.PortfolioRecord;

/// The backups of a portfolio, each a bundle with the whole journal. A backup is made from the journal as it lies on the
/// disk, proved once more on the way, so it needs nothing of the open store and may run beside it.
public final class Backups {

    /// A portfolio that was worked on has a backup no older than this.
    public static final Duration OLD = Duration.ofHours(1);

    private static final System.Logger LOG = System.getLogger(Backups.class.getName());

    private final PortfolioFolder portfolio;
    private final Clock clock;

    public Backups(PortfolioFolder portfolio, Clock clock) {
        this.portfolio = portfolio;
        this.clock = clock;
    }

    /// The newest first. What was not finished or is none of ours is passed over.
    public List<Backup> all() {
        return in(portfolio.backups());
    }

    /// The latest in a folder of any place.
    public static Optional<Backup> latestIn(Path folder) {
        return in(folder).stream().findFirst();
    }

    static List<Backup> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.flatMap(file -> Backup.of(file).stream())
                    .sorted(Comparator.comparing(Backup::made).thenComparingLong(Backup::edits).reversed()).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    public Optional<Backup> latest() {
        return all().stream().findFirst();
    }

    /// Whether there are `edits` edits and the latest backup lacks some of them and is old.
    public boolean isDue(long edits) {
        return latest().filter(last -> last.edits() >= edits
                || last.made().plus(OLD).isAfter(clock.instant())).isEmpty();
    }

    /// Writes a backup into the portfolio's own folder.
    ///
    /// @param emptierToo whether it may hold far fewer records than the last
    public BackupResult write(UUID device, String author, Keys keys, boolean emptierToo) {
        return write(portfolio.backups(), device, author, keys, emptierToo);
    }

    /// Writes a backup into a second place, such as a stick or a share.
    public BackupResult write(Path folder, UUID device, String author, Keys keys, boolean emptierToo) {
        try {
            var marker = PortfolioMarker.read(portfolio.path()).orElseThrow(() -> new IOException("no portfolio"));
            var made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            try (var journal = JournalFolder.open(portfolio.journal(), marker.portfolio())) {
                var whole = new Outgoing(journal, new Attachments(portfolio.attachments()), marker.portfolio(), device,
                        author, keys.own(), made).backup();
                int records = whole.portfolio().count(PortfolioRecord.class);
                var last = in(folder).stream().findFirst();
                if (!emptierToo && last.filter(backup -> records * 2L < backup.records()).isPresent()) {
                    return new BackupResult.Emptier(last.get().records(), records);
                }
                var file = Backup.file(folder, made, journal.last(), records);
                put(file, whole);
                Keeping.spare(in(folder)).forEach(Backups::remove);
                return new BackupResult.Verified(Backup.of(file).orElseThrow());
            }
        } catch (BundleRefused unreadable) {
            return new BackupResult.Failed(Refusal.of(folder, unreadable));
        } catch (JournalDamaged damage) {
            return new BackupResult.Failed(Refusal.of(damage));
        } catch (NewerProgram newer) {
            return new BackupResult.Failed(Refusal.of(portfolio.path(), newer));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No backup was written: {0}", e.getClass().getName());
            return new BackupResult.Failed(Refusal.of(folder, e));
        }
    }

    /// A backup that could not even be begun.
    public BackupResult failed(Path folder, IOException failure) {
        return new BackupResult.Failed(Refusal.of(folder, failure));
    }

    /// Written beside, forced, read again from the disk and compared; only then does it get its name.
    private static void put(Path file, Outgoing.Whole whole) throws IOException, BundleRefused {
        WholeFile.makeFolder(file.getParent());
        var beside = file.resolveSibling(file.getFileName() + ".unproved");
        try {
            WholeFile.write(beside, whole.bytes());
            var again = BundleFile.read(beside);
            if (!again.lines().equals(whole.lines()) || !again.portfolio().equals(whole.portfolio())) {
                throw new IOException("The backup does not hold what was written");
            }
            WholeFile.move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void remove(Backup spare) {
        try {
            Files.deleteIfExists(spare.file());
        } catch (IOException nextTime) {
            LOG.log(Level.WARNING, "An old backup stays: {0}", nextTime.getClass().getName());
        }
    }

    /// Reads a backup through and says whether it holds what its name and its manifest tell.
    public boolean isSound(Backup backup) {
        try {
            var bundle = BundleFile.read(backup.file());
            return bundle.portfolio().count(PortfolioRecord.class) == backup.records()
                    && bundle.lines().stream().filter(line -> !line.arrived()).count() == backup.edits();
        } catch (BundleRefused unsound) {
            return false;
        }
    }

    /// Reads a backup from anywhere, as a stranger's file is read.
    ///
    /// @throws BundleRefused if it is no whole backup of this portfolio by a trusted key
    public RestorableBackup read(Path file, Keys keys) throws BundleRefused {
        var bundle = BundleFile.read(file);
        bundle.demandTrust(keys);
        if (bundle.manifest().purpose() != Purpose.BACKUP) {
            throw new BundleRefused(Flaw.NOT_A_BUNDLE);
        }
        return new RestorableBackup(bundle.manifest(), bundle.portfolio(), bundle.attachments());
    }
}
