package org.jalinan.model.release;

import java.util.Optional;
import org.jalinan.model.PortfolioRecord;

/// Something that an audience may not read, as it stands in the whole portfolio.
///
/// @param field the component that was left empty; empty where the whole record was left out
public record Withheld(PortfolioRecord record, Optional<String> field, Reason reason) {

    /// Why it is not for the audience.
    public enum Reason {
        /// A judgement, plan or remark of our own.
        OURS,
        /// A person who can be called.
        PERSONAL,
        /// A line that no officer has cleared for this audience.
        NOT_CLEARED,
        /// A fact that no public source says.
        NO_PUBLIC_SOURCE,
        /// What it belongs to is withheld.
        BELONGS
    }
}
