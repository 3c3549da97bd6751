package org.jalinan.ui.sources;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Source;

/// One side of a contradiction, in words.
///
/// @param record the one that says so, or of which it is said
/// @param says where the two differ, what this side says: "Target: Oct 2025 · Place: Kuala Lumpur"
/// @param right whether an officer takes it to be right; empty as long as nobody has settled it
/// @param present whether it is a source of what the record says now
/// @param standing the record as it would be if this side were right; empty where nothing in it would change
record Side(UUID record, String name, String says, List<Source> sources, Optional<Boolean> right, boolean present,
        Optional<PortfolioRecord> standing) {
}
