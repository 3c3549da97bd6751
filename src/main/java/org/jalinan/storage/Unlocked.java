package org.jalinan.storage;

import java.io.IOException;
import java.util.Optional;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.journal.JournalFolder;
import org.jalinan.journal.NewerProgram;
import org.jalinan.journal.PortfolioMarker;
import org.jalinan.model.Portfolio;

/// A portfolio that somebody else has open, to be read only: built from the journal as it lies on the disk, without the lock
/// and never through the database. Nothing in the folder is changed; an edit that is just being written is passed over.
public final class Unlocked {

    private Unlocked() {
    }

    /// Empty if there is no journal that can be proved.
    public static Optional<Portfolio> read(PortfolioFolder folder) {
        try {
            var marker = PortfolioMarker.read(folder.path());
            if (marker.isEmpty()) {
                return Optional.empty();
            }
            try (var journal = JournalFolder.open(folder.journal(), marker.get().portfolio())) {
                var portfolio = new Portfolio[]{Portfolio.EMPTY};
                journal.readAfter(0, entry -> portfolio[0] = entry.edit().applyTo(portfolio[0]));
                return Optional.of(portfolio[0]);
            }
        } catch (IOException | JournalDamaged | NewerProgram unreadable) {
            return Optional.empty();
        }
    }
}
