package org.jalinan.ui.project;

import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.list.Said;

/// A record of the project as a row, with the page on which it stands.
record Line<R extends PortfolioRecord>(Page page, R record) {

    /// Whether it is nothing but drafts yet.
    boolean isFresh() {
        return page.entries().isFresh(record.id());
    }

    /// The name of another record.
    Said named(Optional<UUID> other, Messages messages) {
        return Said.orNotRecorded(other.flatMap(id -> new RecordNames(page.portfolio(), messages.words()).of(id)),
                messages);
    }

    static Said text(Optional<String> text, Messages messages) {
        return Said.orNotRecorded(text, messages);
    }

    static Said date(Optional<StatedDate> date, Messages messages) {
        return text(date.map(messages::date), messages);
    }

    /// A day that something had to be ready by, with how long ago that was if it is not ready.
    Said due(Optional<StatedDate> due, boolean isOpen, Messages messages) {
        var late = due.map(date -> page.today().toEpochDay() - date.to().toEpochDay()).orElse(0L);
        return isOpen && late > 0
                ? Said.of(messages.text("page.due.late", messages.date(due.orElseThrow()), messages.daysLate(late)))
                        .toned(Tone.DANGER)
                : date(due, messages);
    }
}
