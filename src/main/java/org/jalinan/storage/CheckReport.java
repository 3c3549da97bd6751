package org.jalinan.storage;

import java.util.List;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.model.past.Difference;

/// What a check of a portfolio found.
///
/// @param edits how many edits the journal holds
/// @param records how many records the portfolio holds
/// @param findings what is not as it should be, as sentences of the bundles
/// @param unproven the records in which what is shown or in the database is not what the journal proves
public record CheckReport(long edits, long records, List<Notice> findings, List<Difference> unproven) {

    public CheckReport {
        findings = List.copyOf(findings);
        unproven = List.copyOf(unproven);
    }

    /// A journal that does not prove anything beyond a place.
    static CheckReport damaged(long edits, JournalDamaged damage) {
        return new CheckReport(edits, 0, List.of(Check.damaged(damage)), List.of());
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}
