package org.jalinan.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.jalinan.exchange.HostileFile;
import org.jalinan.model.RecordIds;
import org.jalinan.model.change.Incident;

/// Enters in the history what happened and changed no record. Where nothing can be edited, nothing is entered.
///
/// @param clock of the computer: what happens now happens today, also while another day is shown
public record Incidents(PortfolioModel model, Messages messages, Clock clock) {

    public void enter(Incident incident) {
        if (!model.isReadOnly()) {
            incident.proposal(model.portfolio(), RecordIds.at(clock.millis()), LocalDate.now(clock), model.author())
                    .ifPresent(model::commit);
        }
    }

    /// Enters a file that was refused, if it is dangerous.
    ///
    /// @param key of the sentence with which it was refused
    public void refused(String file, String key) {
        HostileFile.of(file, key).map(each -> each.incident(messages.words())).ifPresent(this::enter);
    }
}
