package org.jalinan.model.past;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Component;
import org.jalinan.model.Contact;
import org.jalinan.model.Decision;
import org.jalinan.model.Event;
import org.jalinan.model.Funding;
import org.jalinan.model.IndicatorPeriod;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Name;
import org.jalinan.model.Note;
import org.jalinan.model.Occasion;
import org.jalinan.model.Outcome;
import org.jalinan.model.PartnerStatus;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Predecessor;
import org.jalinan.model.Project;
import org.jalinan.model.Rating;
import org.jalinan.model.RestDay;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingState;

/// What of one record had happened by a day. A recorded date counts from the last day that it may mean.
record Sight(Portfolio whole, LocalDate day, Stated stated) {

    /// The record as of the day; empty if it was not there yet.
    Optional<PortfolioRecord> of(PortfolioRecord record) {
        return switch (record) {
            case Project project -> new ProjectSight(this, project).seen();
            case Milestone milestone -> new MilestoneSight(this, milestone).seen();
            case Occasion occasion -> occasion(occasion);
            case Outcome outcome ->
                whole.find(Occasion.class, outcome.occasion()).filter(this::isOver).map(_ -> outcome);
            case Undertaking undertaking ->
                whole.find(Meeting.class, undertaking.meeting()).filter(this::isOver)
                        .map(_ -> undertaking(undertaking));
            case Decision decision -> Optional.of(decision.taken().filter(this::isAhead).isEmpty() ? decision
                    : without(decision, "taken", "verb", "outcome", "occasion"));
            case PartnerStatus status -> during(status, status.from(), status.to(), "to");
            case Contact contact -> during(contact, contact.validFrom(), contact.validTo(), "validTo");
            case Name name -> during(name, name.validFrom(), name.validTo(), "validTo");
            case RestDay restDay -> during(restDay, restDay.validFrom(), restDay.validTo(), "validTo");
            case Rating rating -> Optional.<PortfolioRecord>of(rating).filter(_ -> !rating.on().isAfter(day));
            case IssuedDocument issued -> unless(issued.issuedOn().isAfter(day), issued);
            case Note note -> unless(isAhead(note.date()), note);
            case Funding funding -> unless(funding.asOf().filter(this::isAhead).isPresent(), funding);
            case Predecessor before -> unless(before.adopted().filter(this::isAhead).isPresent(), before);
            case IndicatorPeriod period -> Optional.of(isAhead(period.period()) ? without(period, "actual") : period);
            case Citation citation -> Optional.of(citation.verifiedOn().filter(day::isBefore).isEmpty() ? citation
                    : without(citation, "verifiedOn"));
            case PortfolioRecord undated -> Optional.of(undated);
        };
    }

    /// What vouches for a state of a project that only follows from an act of it.
    Stream<Citation> citations(UUID project) {
        return whole.find(Project.class, project).stream().flatMap(each -> new ProjectSight(this, each).citations());
    }

    boolean isAhead(StatedDate date) {
        return date.to().isAfter(day);
    }

    private static Optional<PortfolioRecord> unless(boolean later, PortfolioRecord record) {
        return later ? Optional.empty() : Optional.of(record);
    }

    /// What begins by the day; of an end that was still ahead nobody knew.
    private Optional<PortfolioRecord> during(PortfolioRecord record, Optional<StatedDate> from, Optional<StatedDate> to,
            String end) {
        if (from.filter(date -> date.from().isAfter(day)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(to.filter(this::isAhead).isPresent() ? without(record, end) : record);
    }

    private boolean isOver(Occasion occasion) {
        return !isAhead(occasion.date());
    }

    /// One that was still ahead is there if somebody had said so, and has no outcome yet.
    private Optional<PortfolioRecord> occasion(Occasion occasion) {
        if (isOver(occasion)) {
            return Optional.of(occasion);
        }
        if (stated.since(occasion, "date", occasion.date()).isAfter(day)) {
            return Optional.empty();
        }
        return Optional.of(switch (occasion) {
            case Event event -> new Event(event.id(), event.series(), event.ordinal(), event.name(), event.date(), true,
                    event.place(), event.country(), Optional.empty(), event.note());
            case Meeting meeting -> meeting;
        });
    }

    private PortfolioRecord undertaking(Undertaking undertaking) {
        return undertaking.closed().filter(this::isAhead).isEmpty() ? undertaking
                : undertaking.as(UndertakingState.OPEN, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static <R extends PortfolioRecord> R without(R record, String... fields) {
        var left = record;
        for (var field : fields) {
            left = Component.named(record.getClass(), field).orElseThrow().replace(left, Optional.empty());
        }
        return left;
    }
}
