package org.jalinan.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jalinan.journal.Journal;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Change;
import org.jalinan.model.past.Difference;
import org.jdbi.v3.core.JdbiException;

/// Compares what is on disk: the chain, the portfolio that its edits give, the one that is shown, and every row of the
/// view, and the bytes of what was issued.
final class Check {

    private final Journal journal;
    private final Portfolio shown;
    private final Optional<View> view;
    private final Attachments attachments;
    private final List<Notice> findings = new ArrayList<>();
    private final List<Difference> unproven = new ArrayList<>();

    Check(Journal journal, Portfolio shown, Optional<View> view, Attachments attachments) {
        this.journal = journal;
        this.shown = shown;
        this.view = view;
        this.attachments = attachments;
    }

    static Notice damaged(JournalDamaged damage) {
        return Notice.of("storage.check.journal", damage.file(), damage.position(), damage.seq());
    }

    CheckReport report() throws IOException, JournalDamaged {
        journal.verify();
        var replayed = new Object() {
            Portfolio portfolio = Portfolio.EMPTY;
        };
        var unlisted = new ArrayList<Long>();
        journal.readAfter(0, entry -> {
            replayed.portfolio = entry.edit().applyTo(replayed.portfolio);
            if (view.isPresent() && !view.get().edits().changesOf(entry.seq())
                    .equals(EditTables.changesOf(entry.edit().changes()))) {
                unlisted.add(entry.seq());
            }
        });
        unlisted.forEach(seq -> findings.add(Notice.of("storage.check.edit", seq)));
        compare(replayed.portfolio, shown, "storage.check.shown");
        view.ifPresentOrElse(open -> rows(open, replayed.portfolio),
                () -> findings.add(Notice.of("storage.check.view", "view")));
        attachments.findings(replayed.portfolio).forEach(findings::add);
        return new CheckReport(journal.last(), count(replayed.portfolio), findings, unproven);
    }

    private void rows(View open, Portfolio replayed) {
        try {
            compare(replayed, open.read(), "storage.check.rows");
            if (open.marker().filter(marker -> marker.applied() == journal.last()).isEmpty()
                    || !open.shows(journal, journal.last()) || open.edits().countEdits() != journal.last()) {
                findings.add(Notice.of("storage.check.view", "view_marker"));
            }
        } catch (ViewUnsound | JdbiException e) {
            findings.add(Notice.of("storage.check.view", "view"));
        }
    }

    private void compare(Portfolio expected, Portfolio found, String key) {
        var difference = Difference.between(expected, found);
        if (!difference.isEmpty()) {
            unproven.add(difference);
        }
        difference.changes().stream().collect(Collectors.groupingBy(Change::kind, TreeMap::new,
                Collectors.mapping(Change::record, Collectors.toSet())))
                .forEach((kind, records) -> findings.add(Notice.of(key, Table.of(kind).name(), records.size())));
    }

    private static long count(Portfolio portfolio) {
        long count = 0;
        for (var kind : Kind.values()) {
            count += portfolio.of(kind).size();
        }
        return count;
    }
}
