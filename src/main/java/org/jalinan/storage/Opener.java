package org.jalinan.storage;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jalinan.journal.Journal;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.journal.JournalFolder;
import org.jalinan.journal.NewerProgram;
import org.jalinan.journal.PortfolioMarker;
import org.jalinan.journal.WholeFile;
import org.jalinan.model.RecordIds;
import org.jalinan.model.change.Edit;

/// The way from a folder to an open portfolio, in an order in which a crash at any moment leaves something that opens,
/// and a refusal leaves the folder as it was.
final class Opener {

    private static final System.Logger LOG = System.getLogger(Opener.class.getName());

    private final PortfolioFolder folder;
    private final Clock clock;
    private final String author;
    private final Runnable beforeUpgrade;
    private final List<Notice> notices = new ArrayList<>();

    /// @param beforeUpgrade done before the tables of an earlier program are replaced
    Opener(PortfolioFolder folder, Clock clock, String author, Runnable beforeUpgrade) {
        this.beforeUpgrade = beforeUpgrade;
        this.folder = folder;
        this.clock = clock;
        this.author = author;
    }

    /// What an open portfolio consists of.
    record Parts(UUID portfolio, FolderLock lock, Journal journal, ViewOpening views, ViewOpening.Current current,
            List<Notice> notices) {
    }

    /// The folder is not opened, for this reason.
    static final class NotOpened extends Exception {

        private final Refusal refusal;

        NotOpened(Refusal refusal) {
            super(refusal.reason().name());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    Parts open() throws NotOpened {
        var bad = folder.refusal();
        if (bad.isPresent()) {
            throw new NotOpened(bad.get());
        }
        try {
            if (PortfolioMarker.read(folder.path()).isEmpty() && !canBegin()) {
                throw new NotOpened(Refusal.of(Reason.FOLDER_NOT_OURS, folder.path()));
            }
            WholeFile.makeFolder(folder.path());
            var lock = FolderLock.take(folder.lock(), author, clock.instant());
            try {
                return opened(lock);
            } catch (Throwable e) {
                lock.close();
                throw e;
            }
        } catch (FolderLock.Held held) {
            throw new NotOpened(held.refusal());
        } catch (JournalDamaged damage) {
            throw new NotOpened(Refusal.of(damage));
        } catch (NewerProgram newer) {
            throw new NotOpened(Refusal.of(folder.path(), newer));
        } catch (IOException | SQLException | RuntimeException | ViewUnsound e) {
            LOG.log(Level.WARNING, "The portfolio was not opened: {0}", e.getClass().getName());
            throw new NotOpened(Refusal.of(folder.path(), e));
        }
    }

    /// Whether the folder is missing, empty, or holds nothing but the beginning of a first start that crashed.
    private boolean canBegin() throws IOException {
        if (!Files.exists(folder.path(), LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (!Files.isDirectory(folder.path())) {
            return false;
        }
        var leftovers = Set.of("lock", "journal", PortfolioMarker.FILE + WholeFile.UNFINISHED);
        try (var files = Files.list(folder.path())) {
            if (!files.map(Path::getFileName).map(Path::toString).allMatch(leftovers::contains)) {
                return false;
            }
        }
        return !Files.isDirectory(folder.journal()) || JournalFolder.isUnused(folder.journal());
    }

    /// The portfolio of the 2025 set has one id on every laptop, so that two that started apart can merge. Whose view a
    /// database is, the chain tells.
    /// The journal comes before the marker, so that a folder with a marker always has its journal.
    private PortfolioMarker begin() throws IOException {
        var marker = new PortfolioMarker(RecordIds.ofFact("portfolio"), Edit.SCHEMA, clock.instant());
        JournalFolder.create(folder.journal(), marker.portfolio());
        marker.write(folder.path());
        return marker;
    }

    private Parts opened(FolderLock lock)
            throws IOException, SQLException, JournalDamaged, NewerProgram, ViewUnsound {
        var known = PortfolioMarker.read(folder.path());
        var marker = known.isPresent() ? known.get() : begin();
        var journal = JournalFolder.open(folder.journal(), marker.portfolio());
        try {
            var views = new ViewOpening(folder.path(), marker.portfolio(), clock);
            trim(journal, views);
            if (marker.schema() < Edit.SCHEMA) {
                beforeUpgrade.run();
            }
            var current = views.open(journal);
            if (lock.wasLeftBehind() && known.isPresent()) {
                notices.addFirst(Notice.of("storage.notice.unclean", journal.last(),
                        time(journal.last() == 0 ? marker.created() : last(journal))));
            }
            notices.addAll(views.notices());
            if (marker.schema() < Edit.SCHEMA) {
                // Before the first edit in the new words, so that an earlier program refuses the folder in a sentence.
                new PortfolioMarker(marker.portfolio(), Edit.SCHEMA, marker.created()).write(folder.path());
            }
            return new Parts(marker.portfolio(), lock, journal, views, current, notices);
        } catch (Throwable e) {
            journal.close();
            throw e;
        }
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(clock.getZone()).format(moment);
    }

    private static Instant last(Journal journal) throws IOException, JournalDamaged {
        return Instant.ofEpochMilli(journal.read(journal.last()).time().millis());
    }

    /// Sets a torn tail aside. What the view has applied was acknowledged once, so a journal that lacks it is damaged.
    private void trim(JournalFolder journal, ViewOpening views) throws IOException, JournalDamaged {
        long applied = views.applied(journal);
        if (applied > journal.last()) {
            throw journal.endsTooEarly();
        }
        if (journal.hasTornTail()) {
            var name = "torn-" + views.stamp();
            journal.setTailAside(name);
            notices.add(Notice.of("storage.notice.tornTail", name));
        }
    }
}
