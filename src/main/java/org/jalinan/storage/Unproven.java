package org.jalinan.storage;

import java.util.List;
import org.jalinan.journal.Salvage;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Change;
import org.jalinan.model.past.Difference;

/// What is known of edits that cannot be proven, so that it can be named.
///
/// @param difference what those that are readable did
/// @param unnamed how many of the others there are, of which nobody can say which records they changed
record Unproven(Difference difference, long unnamed) {

    static final Unproven NOTHING = new Unproven(Difference.between(Portfolio.EMPTY, Portfolio.EMPTY), 0);

    /// @param proven the edits that are
    /// @param readable later ones, each whole by itself
    /// @param last the number of the last one that is known to have been there
    static Unproven after(List<Salvage.Whole> proven, List<Salvage.Whole> readable, long last) {
        var before = replay(Portfolio.EMPTY, proven);
        var after = replay(before, readable);
        long named = readable.stream().filter(each -> each.edit().changes().stream().map(Change::record)
                .allMatch(id -> before.find(id).or(() -> after.find(id)).isPresent())).count();
        return new Unproven(Difference.between(before, after), last - proven.size() - named);
    }

    private static Portfolio replay(Portfolio from, List<Salvage.Whole> edits) {
        var portfolio = from;
        for (var each : edits) {
            portfolio = each.edit().applyTo(portfolio);
        }
        return portfolio;
    }
}
