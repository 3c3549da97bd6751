package org.jalinan.cli;

import org.jalinan.model.past.Difference;
import org.jalinan.storage.Repair;
import org.jalinan.text.UnprovenNames;

/// Names on the error stream what cannot be proven.
record UnprovenListing(Desk desk) {

    void of(Difference difference) {
        new UnprovenNames(difference, desk.words()).lines().forEach(line -> desk.err().println("  " + line));
    }

    /// What a repair could not bring back.
    void of(Repair repair) {
        var unproven = repair.unproven();
        if (!unproven.isEmpty()) {
            desk.say("repair.unproven");
            of(unproven);
        }
    }
}
