package org.jalinan.bundle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jalinan.journal.EditLines.Line;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Edit;

/// A bundle that was read and proved: every part is what the manifest says, and the manifest is signed by its sender.
///
/// @param lines the edits in the order of the sender's journal
/// @param known the ids of all edits that the sender has
/// @param attachments bytes that the records name by their hash
public record Bundle(Manifest manifest, List<Line> lines, Set<UUID> known, Map<String, byte[]> attachments) {

    public Bundle {
        lines = List.copyOf(lines);
        known = Set.copyOf(known);
        attachments = Map.copyOf(attachments);
    }

    /// The portfolio as its sender had it, where the bundle is a backup.
    public Portfolio portfolio() {
        var portfolio = Portfolio.EMPTY;
        for (var line : lines) {
            portfolio = line.arrived() ? portfolio : line.edit().applyTo(portfolio);
        }
        return portfolio;
    }

    public List<Edit> edits() {
        return lines.stream().map(Line::edit).toList();
    }

    /// @throws BundleRefused if the sender is nobody whom this account trusts
    public void demandTrust(Keys keys) throws BundleRefused {
        var sender = manifest.sender();
        if (sender.key().equals(keys.own().publicKey())) {
            return;
        }
        var colleague = keys.trusted().of(sender.key());
        if (colleague.isEmpty()) {
            throw new BundleRefused(Flaw.UNKNOWN_KEY, sender.name(), sender.fingerprint());
        }
        if (!colleague.get().trusted()) {
            throw new BundleRefused(Flaw.REVOKED_KEY, colleague.get().name(), sender.fingerprint());
        }
    }
}
