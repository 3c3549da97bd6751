package org.jalinan.ui.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citations;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Event;
import org.jalinan.model.Meeting;
import org.jalinan.model.MeetingKind;
import org.jalinan.model.Occasion;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;
import org.jalinan.model.Undertaking;
import org.jalinan.model.relation.Parties;
import org.jalinan.ui.form.Entries;

/// One event or meeting as the list shows it. What a column says is worked out when it is asked for.
///
/// @param fresh whether nobody has saved it yet
record OccasionLine(Portfolio portfolio, Occasion occasion, LocalDate today, boolean fresh) {

    private static final Comparator<OccasionLine> IN_ORDER = Comparator
            .<OccasionLine, Boolean>comparing(line -> line.tense() != Tense.AHEAD)
            .thenComparingLong(OccasionLine::daysAway).thenComparing(line -> line.occasion.name());

    /// Those that are not saved yet, then the next ones ahead, then the latest.
    static List<OccasionLine> all(Entries entries) {
        return Stream.concat(entries.fresh(Occasion.class).map(each -> of(entries, each, true)),
                entries.portfolio().all(Occasion.class).map(each -> of(entries, each, false)).sorted(IN_ORDER))
                .toList();
    }

    /// To its first day while it is ahead, else since its last.
    private long daysAway() {
        return tense() == Tense.AHEAD ? occasion.date().from().toEpochDay() - today.toEpochDay()
                : today.toEpochDay() - occasion.date().to().toEpochDay();
    }

    private static OccasionLine of(Entries entries, Occasion occasion, boolean fresh) {
        return new OccasionLine(entries.portfolio(), occasion, entries.today(), fresh);
    }

    /// A new one counts as ahead until its date says otherwise.
    Tense tense() {
        return fresh ? Tense.AHEAD : Tense.of(occasion, today);
    }

    /// The event in whose margins a meeting was.
    Optional<Event> within() {
        return switch (occasion) {
            case Event _ -> Optional.empty();
            case Meeting meeting -> meeting.event().flatMap(id -> portfolio.find(Event.class, id));
        };
    }

    /// The series of the event, or of the event in whose margins the meeting was.
    Series series() {
        var event = occasion instanceof Event itself ? Optional.of(itself) : within();
        return new Series(event.map(Event::series).filter(name -> !name.isBlank()));
    }

    /// Empty for an event.
    Optional<MeetingKind> meetingKind() {
        return occasion instanceof Meeting meeting ? Optional.of(meeting.kind()) : Optional.empty();
    }

    List<Partner> with() {
        return portfolio.naming(Counterpart.class, occasion.id())
                .flatMap(each -> portfolio.find(Partner.class, each.partner()).stream()).toList();
    }

    boolean isWith(Parties parties) {
        return fresh || with().stream().anyMatch(partner -> parties.has(partner.id()));
    }

    int undertakings() {
        return portfolio.countNaming(Undertaking.class, occasion.id());
    }

    long openUndertakings() {
        return portfolio.naming(Undertaking.class, occasion.id()).filter(Undertaking::isOpen).count();
    }

    String sourceCodes() {
        return Citations.sources(portfolio, occasion).map(Source::code).collect(Collectors.joining(" "));
    }
}
