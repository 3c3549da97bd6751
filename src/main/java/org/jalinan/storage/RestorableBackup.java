package org.jalinan.storage;

import java.util.Map;
import org.jalinan.bundle.Manifest;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;

/// A backup that was read and proved.
///
/// @param then the portfolio as it was
/// @param attachments the bytes of its documents by their hash
public record RestorableBackup(Manifest about, Portfolio then, Map<String, byte[]> attachments) {

    public RestorableBackup {
        attachments = Map.copyOf(attachments);
    }

    public Act act() {
        return Act.of(Act.RESTORE, about.created().toString(), about.sender().name());
    }

    /// What restoring would do to the portfolio of now.
    public Proposal preview(Portfolio now) {
        return Proposal.between(now, then, act());
    }
}
