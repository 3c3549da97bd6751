package org.jalinan.storage;

import org.jalinan.bundle.Manifest;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;

/// A backup that was read and proved.
///
/// @param then the portfolio as it was
public record RestorableBackup(Manifest about, Portfolio then) {

    public Act act() {
        return Act.of(Act.RESTORE, about.created().toString(), about.sender().name());
    }

    /// What restoring would do to the portfolio of now.
    public Proposal preview(Portfolio now) {
        return Proposal.between(now, then, act());
    }
}
