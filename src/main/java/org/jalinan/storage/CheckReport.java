package org.jalinan.storage;

import java.util.List;

/// What a check of a portfolio found.
///
/// @param edits how many edits the journal holds
/// @param records how many records the portfolio holds
/// @param findings what is not as it should be, as sentences of the bundles
public record CheckReport(long edits, long records, List<Notice> findings) {

    public CheckReport {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}
