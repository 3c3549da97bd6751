package org.jalinan.storage;

import java.io.IOException;
import java.util.UUID;
import org.jalinan.bundle.Bundle;
import org.jalinan.bundle.Flaw;
import org.jalinan.journal.Journal;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Edit;
import org.jalinan.model.merge.Choices;
import org.jalinan.model.merge.Merge;

/// The dry run of a merge: whether a bundle fits this journal and what would come of it.
record Incoming(Journal journal, UUID portfolio, KnownEdits known) {

    Arrival preview(Portfolio now, Bundle bundle, Choices choices) throws IOException, JournalDamaged {
        var about = bundle.manifest();
        if (!about.portfolio().equals(portfolio)) {
            return Arrival.Refused.of(Flaw.OTHER_PORTFOLIO);
        }
        var beginning = Outgoing.beginning(journal);
        if (about.schema() == Edit.SCHEMA && !beginning.isEmpty() && !about.beginning().equals(beginning)) {
            return Arrival.Refused.of(Flaw.OTHER_BEGINNING);
        }
        var missing = known.ledger().missing(bundle.edits());
        return missing.isEmpty() ? new Arrival.Possible(Merge.of(now, known.ledger(), bundle.edits(), choices))
                : Arrival.Refused.of(Flaw.EDITS_MISSING, missing.size());
    }
}
