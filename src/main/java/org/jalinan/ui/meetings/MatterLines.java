package org.jalinan.ui.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Meeting;
import org.jalinan.model.Occasion;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Undertaking;
import org.jalinan.model.relation.MattersArising;
import org.jalinan.model.relation.Owing;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.FactLine;
import org.jalinan.ui.control.Tone;

/// What an occasion has to come back to, in words.
///
/// @param last since when; a sentence where no earlier meeting is recorded
record MatterLines(String last, List<FactLine> owed, List<FactLine> moved) {

    static MatterLines of(Portfolio portfolio, Occasion occasion, LocalDate today, Messages messages) {
        var matters = MattersArising.of(portfolio, occasion, today);
        return new MatterLines(
                matters.last().map(before -> messages.text("meetings.matters.since", before.title(),
                        messages.date(before.date()))).orElseGet(() -> messages.text("meetings.matters.first")),
                matters.open().stream().map(each -> owed(portfolio, each, today, messages)).toList(),
                matters.moved().stream().map(each -> moved(portfolio, each, messages)).toList());
    }

    private static FactLine owed(Portfolio portfolio, Undertaking undertaking, LocalDate today, Messages messages) {
        var made = portfolio.get(Meeting.class, undertaking.meeting());
        var owners = Owing.owners(portfolio, undertaking);
        return new FactLine(OccasionFacts.projectCode(portfolio, undertaking.project()), undertaking.text(),
                messages.text("meetings.matters.owed", messages.label(undertaking.kind()), messages.date(made.date()),
                        owners.isEmpty() ? messages.label(Owing.NOT_RECORDED) : messages.names(owners)),
                Citations.sources(portfolio, undertaking).toList(), messages.days(undertaking.daysOpen(made, today)),
                undertaking.isOverdue(today) ? Tone.WARNING : Tone.PLAIN, Optional.of(undertaking.id()));
    }

    private static FactLine moved(Portfolio portfolio, MattersArising.Movement movement, Messages messages) {
        var record = movement.record();
        return new FactLine(OccasionFacts.projectCode(portfolio, project(record)),
                new RecordNames(portfolio, messages.words()).of(record),
                messages.text("meetings.moved." + movement.what(), messages.date(movement.date())),
                Citations.sources(portfolio, record).toList(), "", Tone.PLAIN, Optional.of(record.id()));
    }

    private static Optional<UUID> project(PortfolioRecord record) {
        return Component.named(record.getClass(), "project").map(component -> component.get(record))
                .flatMap(value -> value instanceof Optional<?> optional ? optional.map(UUID.class::cast)
                        : Optional.of((UUID) value));
    }
}
