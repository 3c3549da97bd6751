package org.jalinan.ui.partners;

import java.util.Map;
import java.util.UUID;
import org.jalinan.model.PortfolioRecord;

/// What the cards of a page ask of it.
interface PageActions {

    /// Opens a record to be edited.
    void open(UUID record);

    /// Begins a new record.
    ///
    /// @param given the values it has from the start, by field
    void create(Class<? extends PortfolioRecord> type, Map<String, ?> given);

    /// Begins to plan a bilateral.
    void plan();
}
