package org.jalinan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.journal.Journal;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.journal.WholeFile;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Edit;

/// Brings the view up to the journal: opens it, proves it and applies what it lacks, or sets it aside and builds it anew. The
/// view of an earlier program is built anew and then replaced.
final class ViewOpening {

    private static final String NAME = "view";
    private static final String NEW = "view-new";
    private static final Duration HANG = Duration.ofSeconds(5);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
            .withZone(ZoneOffset.UTC);

    private final Path folder;
    private final UUID portfolio;
    private final Clock clock;
    private final List<Notice> notices = new ArrayList<>();

    ViewOpening(Path folder, UUID portfolio, Clock clock) {
        this.folder = folder;
        this.portfolio = portfolio;
        this.clock = clock;
    }

    /// A view that agrees with the journal, and what it shows.
    record Current(View view, Portfolio portfolio) {
    }

    List<Notice> notices() {
        return notices;
    }

    /// The last edit that the view of this journal has, read without changing it; 0 if that cannot be known.
    long applied(Journal journal) {
        return View.look(folder, NAME, journal).filter(this::isOurs).map(View.Marker::applied).orElse(0L);
    }

    Current open(Journal journal) throws IOException, SQLException, JournalDamaged, ViewUnsound {
        var opened = tryOpen(journal);
        return opened.isPresent() ? opened.get() : rebuild(journal);
    }

    private Optional<Current> tryOpen(Journal journal) throws IOException, JournalDamaged {
        if (!Files.exists(Database.file(folder, NAME))) {
            return Optional.empty();
        }
        View view = null;
        try {
            view = View.open(folder, NAME);
            return Optional.of(catchUp(view, journal));
        } catch (SQLException | RuntimeException | ViewUnsound fails) {
            if (view != null) {
                Watchdog.returns(view::close, HANG);
            }
            return Optional.empty();
        }
    }

    private Current catchUp(View view, Journal journal) throws ViewUnsound, IOException, JournalDamaged {
        long applied = view.marker().filter(this::isOurs)
                .filter(marker -> marker.schema() == Edit.SCHEMA).map(View.Marker::applied)
                .orElseThrow(() -> new ViewUnsound("view_marker"));
        boolean agrees = applied <= journal.last() && view.edits().countEdits() == applied;
        if (!view.writesAtOnce() || !agrees || !view.shows(journal, applied)) {
            throw new ViewUnsound("journal_edit");
        }
        var replayed = new Object() {
            Portfolio portfolio = view.read();
        };
        view.edits().tryOut();
        if (!Watchdog.returns(view::probe, HANG)) {
            throw new ViewUnsound("view_marker");
        }
        journal.readAfter(applied, entry -> {
            var after = entry.edit().applyTo(replayed.portfolio);
            view.apply(entry, replayed.portfolio, after, StillWanted.ALWAYS).commit(journal.headAt(entry.seq()));
            replayed.portfolio = after;
        });
        return new Current(view, replayed.portfolio);
    }

    private boolean isOurs(View.Marker marker) {
        return marker.portfolio().equals(portfolio);
    }

    /// Whether the view is sound but has the tables of an earlier program.
    private boolean isOld(View.Marker marker) {
        return isOurs(marker) && marker.schema() < Edit.SCHEMA;
    }

    private Current rebuild(Journal journal) throws IOException, SQLException, JournalDamaged, ViewUnsound {
        boolean upgraded = View.look(folder, NAME, journal).filter(this::isOld).isPresent();
        var aside = upgraded ? Optional.<Path>empty() : setAside();
        Files.deleteIfExists(Database.file(folder, NEW));
        View.create(folder, NEW, portfolio);
        try (var view = View.open(folder, NEW)) {
            view.fill(journal);
        }
        WholeFile.move(Database.file(folder, NEW), Database.file(folder, NAME));
        if (upgraded) {
            notices.add(Notice.of("storage.notice.upgraded", journal.last()));
        } else if (journal.last() > 0) {
            notices.add(aside.map(file -> Notice.of("storage.notice.rebuilt", file.getFileName()))
                    .orElseGet(() -> Notice.of("storage.notice.rebuiltMissing")));
        }
        return catchUp(View.open(folder, NAME), journal);
    }

    private Optional<Path> setAside() throws IOException {
        var file = Database.file(folder, NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var aside = Database.file(folder, "view-damaged-" + stamp());
        for (int more = 2; Files.exists(aside); more++) {
            aside = Database.file(folder, "view-damaged-" + stamp() + "-" + more);
        }
        WholeFile.move(file, aside);
        return Optional.of(aside);
    }

    String stamp() {
        return TIME.format(clock.instant());
    }
}
