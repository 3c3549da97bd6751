package org.jalinan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jalinan.bundle.Bundle;
import org.jalinan.bundle.BundleFile;
import org.jalinan.bundle.BundleRefused;
import org.jalinan.bundle.Flaw;
import org.jalinan.bundle.Keys;
import org.jalinan.bundle.Purpose;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.journal.JournalFolder;
import org.jalinan.journal.NewerProgram;
import org.jalinan.journal.PortfolioMarker;
import org.jalinan.journal.Salvage;
import org.jalinan.journal.WholeFile;
import org.jalinan.model.Portfolio;
import org.jalinan.model.RecordIds;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Edit;
import org.jalinan.model.past.Difference;

/// The way back from a journal that is damaged or missing: what of it can still be proven, what a backup holds of the rest,
/// and what a sound database showed after both end. Finding it out changes nothing; carrying it out sets everything damaged
/// aside.
public final class Repair {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final String NEW = "journal-new";
    private static final String ASIDE = "journal-damaged-";

    /// A journal that could be written.
    ///
    /// @param backup where the beginning comes from
    private record Source(UUID portfolio, List<Salvage.Whole> edits, Optional<Path> backup) {
    }

    private final PortfolioFolder folder;
    private final Clock clock;
    private final Source source;
    private final long last;
    private final Optional<Portfolio> shown;
    private final Unproven unproven;

    private Repair(PortfolioFolder folder, Clock clock, Source source, Salvage salvage, Optional<Portfolio> shown) {
        this.folder = folder;
        this.clock = clock;
        this.source = source;
        this.last = Math.max(salvage.last(), source.edits().getLast().seq());
        this.shown = shown;
        unproven = shown.isPresent() ? Unproven.NOTHING
                : Unproven.after(source.edits(), salvage.beyond(source.edits().size()), last);
    }

    /// Whether a folder has a journal that does not open, or is none yet.
    public static boolean isNeeded(PortfolioFolder folder, Clock clock) {
        if (!Files.isDirectory(folder.journal())) {
            return true;
        }
        try {
            var marker = PortfolioMarker.read(folder.path());
            if (marker.isEmpty()) {
                return true;
            }
            try (var journal = JournalFolder.open(folder.journal(), marker.get().portfolio())) {
                return new ViewOpening(folder.path(), marker.get().portfolio(), clock).applied(journal) > journal
                        .last();
            }
        } catch (JournalDamaged damage) {
            return true;
        } catch (IOException | NewerProgram cannotBeRepaired) {
            return false;
        }
    }

    /// The best that can be made of what there is; empty if no edit can be proven.
    ///
    /// @param file a backup to take instead of the newest that is sound
    /// @throws BundleRefused if that file is no whole backup of this portfolio by a trusted key
    public static Optional<Repair> of(PortfolioFolder folder, Keys keys, Optional<Path> file, Clock clock)
            throws IOException, NewerProgram, BundleRefused {
        var damaged = Files.isDirectory(folder.journal()) ? folder.journal() : aside(folder).orElse(folder.journal());
        var salvage = Salvage.of(damaged);
        var named = PortfolioMarker.read(folder.path()).map(PortfolioMarker::portfolio);
        var prefix = new Source(named.orElse(RecordIds.ofFact("portfolio")), salvage.from(1), Optional.empty());
        var best = prefix;
        if (file.isPresent()) {
            best = with(read(file.get(), keys, named), file.get(), prefix, salvage);
        } else {
            for (var backup : new Backups(folder, clock).all()) {
                var candidate = sound(backup.file(), keys, named)
                        .map(bundle -> with(bundle, backup.file(), prefix, salvage));
                if (candidate.isPresent()) {
                    best = candidate.get();
                    break;
                }
            }
        }
        if (best.edits().isEmpty()) {
            return Optional.empty();
        }
        var end = best.edits().getLast();
        return Optional.of(new Repair(folder, clock, best, salvage,
                View.beyond(folder.path(), "view", end.seq(), end.edit().id())));
    }

    /// A repair that was itself interrupted left no journal, but the damaged one aside.
    private static Optional<Path> aside(PortfolioFolder folder) throws IOException {
        if (!Files.isDirectory(folder.path())) {
            return Optional.empty();
        }
        try (var files = Files.list(folder.path())) {
            return files.filter(each -> each.getFileName().toString().startsWith(ASIDE)).max(Comparator.naturalOrder());
        }
    }

    private static Optional<Bundle> sound(Path file, Keys keys, Optional<UUID> portfolio) {
        try {
            return Optional.of(read(file, keys, portfolio));
        } catch (BundleRefused unsound) {
            return Optional.empty();
        }
    }

    private static Bundle read(Path file, Keys keys, Optional<UUID> portfolio) throws BundleRefused {
        var bundle = BundleFile.read(file);
        bundle.demandTrust(keys);
        if (bundle.manifest().purpose() != Purpose.BACKUP) {
            throw new BundleRefused(Flaw.NOT_A_BUNDLE);
        }
        if (portfolio.filter(id -> !id.equals(bundle.manifest().portfolio())).isPresent()) {
            throw new BundleRefused(Flaw.OTHER_PORTFOLIO);
        }
        return bundle;
    }

    /// What the journal can prove from its beginning, or where the backup goes further, that; and then what follows in the
    /// journal. A backup that went another way than the journal is passed over.
    private static Source with(Bundle bundle, Path file, Source prefix, Salvage salvage) {
        var edits = edits(bundle);
        var proven = prefix.edits();
        int common = Math.min(edits.size(), proven.size());
        boolean same = common == 0
                || edits.get(common - 1).edit().id().equals(proven.get(common - 1).edit().id());
        if (!same || proven.size() >= edits.size()) {
            return prefix;
        }
        edits.addAll(salvage.from(edits.size() + 1L));
        return new Source(bundle.manifest().portfolio(), edits, Optional.of(file));
    }

    private static List<Salvage.Whole> edits(Bundle bundle) {
        var edits = new ArrayList<Salvage.Whole>();
        var arrived = new ArrayList<Edit>();
        for (var line : bundle.lines()) {
            if (line.arrived()) {
                arrived.add(line.edit());
            } else {
                edits.add(new Salvage.Whole(edits.size() + 1L, arrived, line.edit()));
                arrived.clear();
            }
        }
        return edits;
    }

    /// How many edits the journal will hold.
    public long kept() {
        return source.edits().size();
    }

    /// When the last of them was made.
    public Instant until() {
        return Instant.ofEpochMilli(source.edits().getLast().edit().time().millis());
    }

    /// How many later ones are known to have been there.
    public long lost() {
        return last - kept();
    }

    /// What later edits that are still readable did, each whole by itself but cut off from what is proven; nothing where no
    /// value is lost.
    public Difference unproven() {
        return unproven.difference();
    }

    /// The backup from which the beginning comes.
    public Optional<Path> backup() {
        return source.backup();
    }

    /// Whether a sound database shows what stood after later edits; then no value is lost, only who changed it when.
    public boolean bringsBackWhatWasShown() {
        return shown.isPresent();
    }

    /// Writes the journal anew beside the old one, proves it, and only then puts it in its place.
    ///
    /// @return the folder in which the damaged journal lies; empty if there was none
    /// @throws IOException if it cannot be written; what was there is there still
    public Optional<Path> carryOut(UUID device, String author) throws IOException, Refused {
        try {
            WholeFile.makeFolder(folder.path());
            Optional<Path> aside;
            try (var _ = FolderLock.take(folder.lock(), author, clock.instant())) {
                aside = replace();
            }
            if (shown.isPresent()
                    && Store.open(folder, clock, author, device) instanceof Opening.Opened(var store, _)) {
                try (store) {
                    store.become(shown.get(), Act.of(Act.RESTORE, until().toString(), author)).join();
                }
            }
            return aside;
        } catch (FolderLock.Held held) {
            throw new Refused(held.refusal());
        } catch (JournalDamaged | NewerProgram notWhatWasWritten) {
            throw new IOException(notWhatWasWritten);
        }
    }

    /// What would come of it, a sentence each.
    public List<Notice> preview() {
        var notices = new ArrayList<Notice>();
        notices.add(Notice.of("repair.kept", kept(), SHOWN.withZone(clock.getZone()).format(until())));
        backup().ifPresent(backup -> notices.add(Notice.of("repair.backup", backup)));
        if (bringsBackWhatWasShown()) {
            notices.add(Notice.of("repair.shown"));
        } else if (lost() > 0) {
            notices.add(Notice.of("repair.lost", lost(), kept() + 1));
            if (unproven.unnamed() > 0) {
                notices.add(Notice.of("repair.unnamed", unproven.unnamed()));
            }
        }
        return notices;
    }

    /// What can be proven, to be read; nothing in the folder is changed.
    public Store read(String author, Refusal why) {
        return Store.salvaged(folder, source.portfolio(), new SalvagedJournal(source.edits()), clock, author, why);
    }

    /// Somebody has the portfolio open.
    public static final class Refused extends Exception {

        private final transient Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.reason().name());
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    private Optional<Path> replace() throws IOException, JournalDamaged, NewerProgram {
        var fresh = folder.path().resolve(NEW);
        clear(fresh);
        JournalFolder.write(fresh, source.portfolio(), source.edits());
        var view = Database.file(folder.path(), "view");
        if (Files.exists(view)) {
            WholeFile.move(view, unused(name -> Database.file(folder.path(), "view-damaged-" + name)));
        }
        var aside = Optional.<Path>empty();
        if (Files.isDirectory(folder.journal())) {
            aside = Optional.of(unused(name -> folder.path().resolve(ASIDE + name)));
            WholeFile.move(folder.journal(), aside.get());
        }
        WholeFile.move(fresh, folder.journal());
        if (PortfolioMarker.read(folder.path()).isEmpty()) {
            new PortfolioMarker(source.portfolio(), Edit.SCHEMA, clock.instant()).write(folder.path());
        }
        return aside;
    }

    /// A place named after the moment at which nothing is yet.
    private Path unused(Function<String, Path> place) {
        var stamp = TIME.format(clock.instant());
        var unused = place.apply(stamp);
        for (int more = 2; Files.exists(unused); more++) {
            unused = place.apply(stamp + "-" + more);
        }
        return unused;
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
