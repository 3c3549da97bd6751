package org.jalinan.ui.undertakings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citations;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Meeting;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;
import org.jalinan.model.Undertaking;
import org.jalinan.model.relation.Owing;
import org.jalinan.model.relation.Parties;
import org.jalinan.ui.Place.Undertakings.Only;
import org.jalinan.ui.form.Entries;

/// One undertaking as the register lists it. What a column says is worked out when it is asked for.
///
/// @param fresh whether nobody has saved it yet
record UndertakingLine(Portfolio portfolio, Undertaking undertaking, LocalDate today, boolean fresh) {

    private static final Comparator<UndertakingLine> NEWEST_FIRST = Comparator
            .<UndertakingLine, LocalDate>comparing(line -> line.madeOn().orElse(LocalDate.MAX)).reversed()
            .thenComparing(line -> line.undertaking.meeting()).thenComparingInt(line -> line.undertaking.order());

    /// Those that are not saved yet, then the newest first.
    static List<UndertakingLine> all(Entries entries) {
        var portfolio = entries.portfolio();
        return Stream.concat(
                entries.fresh(Undertaking.class)
                        .map(each -> new UndertakingLine(portfolio, each, entries.today(), true)),
                portfolio.all(Undertaking.class)
                        .map(each -> new UndertakingLine(portfolio, each, entries.today(), false))
                        .sorted(NEWEST_FIRST))
                .toList();
    }

    Optional<Meeting> meeting() {
        return portfolio.find(Meeting.class, undertaking.meeting());
    }

    /// The last day of the meeting at which it was made.
    Optional<LocalDate> madeOn() {
        return meeting().map(made -> made.date().to());
    }

    Owing owing() {
        return Owing.of(portfolio, undertaking);
    }

    List<Partner> owners() {
        return Owing.owners(portfolio, undertaking);
    }

    Optional<Partner> promisedTo() {
        return undertaking.promisedTo().flatMap(id -> portfolio.find(Partner.class, id));
    }

    /// Days since it was made, while it is open.
    Optional<Long> daysOpen() {
        return Optional.of(undertaking).filter(Undertaking::isOpen).flatMap(open -> meeting())
                .map(made -> undertaking.daysOpen(made, today));
    }

    boolean isOverdue() {
        return undertaking.isOverdue(today);
    }

    List<Source> sources() {
        return Citations.sources(portfolio, undertaking).toList();
    }

    String sourceCodes() {
        return sources().stream().map(Source::code).collect(Collectors.joining(" "));
    }

    /// What a preset lets through. One that nobody has saved yet is always there.
    boolean is(Only only) {
        return fresh || switch (only) {
            case OPEN -> undertaking.isOpen();
            case OURS -> owing().isOurs();
            case THEIRS -> owing().isTheirs();
            case OVERDUE -> isOverdue();
            case UNDATED -> undertaking.isOpen() && undertaking.due().isEmpty();
            case CLOSED -> !undertaking.isOpen();
        };
    }

    /// Whether one who acts for a partner owns it, was promised it or sat at its meeting.
    boolean isWith(Parties parties) {
        return fresh || promisedTo().filter(partner -> parties.has(partner.id())).isPresent()
                || owners().stream().anyMatch(partner -> parties.has(partner.id()))
                || portfolio.naming(Counterpart.class, undertaking.meeting())
                        .anyMatch(with -> parties.has(with.partner()));
    }
}
