package org.jalinan.documents.order;

import java.util.Optional;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Incident;

/// That a document which is not for everybody was printed.
///
/// @param entry its line in the register; empty for a draft
/// @param marking as it is printed
public record PrintEvent(Optional<IssuedDocument> entry, String title, String marking, int copies, String printer) {

    /// Concerns the document's line in the register or, for a draft, the record set.
    public Incident incident() {
        return new Incident(Act.of(Act.PRINT, title, marking, Integer.toString(copies)), entry.map(each -> each),
                String.join(" · ", marking, title, copies + " ×", printer));
    }
}
