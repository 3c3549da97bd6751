package org.jalinan.documents.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.Note;
import org.jalinan.model.NoteKind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Profile;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;

/// That a document which is not for everybody was printed. It is entered as a note on the document's line in the register
/// or, of a draft, on the record set, and is never taken back: the paper is out.
///
/// @param entry its line in the register; empty for a draft
/// @param marking as it is printed
public record PrintEvent(Optional<IssuedDocument> entry, String title, String marking, int copies, String printer) {

    /// The edit that enters it; empty where there is nothing that it could be a note on.
    public Optional<Proposal> proposal(Portfolio portfolio, UUID note, LocalDate today, String by) {
        var about = entry.<PortfolioRecord>map(each -> each).or(() -> portfolio.all(Profile.class).findFirst());
        return about.map(record -> Proposal.put(portfolio,
                Act.of(Act.PRINT, title, marking, Integer.toString(copies)),
                new Note(note, record.id(), 0, NoteKind.STATUS, StatedDate.day(today), by, text())));
    }

    private String text() {
        return String.join(" · ", marking, title, copies + " ×", printer);
    }
}
