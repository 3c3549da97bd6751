package org.jalinan.model.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Note;
import org.jalinan.model.NoteKind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Profile;
import org.jalinan.model.StatedDate;

/// What happened to the portfolio and changed no record of it: a paper left the house, a dangerous file was refused. It is
/// entered as a note, so that the history keeps it and colleagues receive it, and is never taken back.
///
/// @param act one that is not undoable
/// @param about the record that it concerns; empty for the whole record set
public record Incident(Act act, Optional<PortfolioRecord> about, String text) {

    /// The edit that enters it; empty where there is nothing that it could be a note on.
    ///
    /// @param by who was there
    public Optional<Proposal> proposal(Portfolio portfolio, UUID note, LocalDate today, String by) {
        return about.or(() -> portfolio.all(Profile.class).findFirst())
                .map(record -> Proposal.put(portfolio, act,
                        new Note(note, record.id(), 0, NoteKind.STATUS, StatedDate.day(today), by, text)));
    }
}
