package org.jalinan.model.past;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Component;
import org.jalinan.model.Contact;
import org.jalinan.model.Decision;
import org.jalinan.model.Event;
import org.jalinan.model.Funding;
import org.jalinan.model.IndicatorPeriod;
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
            case Project project -> project(project);
            case Milestone milestone -> new MilestoneSight(this, milestone).seen();
            case Occasion occasion -> occasion(occasion);
            case Outcome outcome ->
                whole.find(Occasion.class, outcome.occasion()).filter(this::isOver).map(_ -> outcome);
            case Undertaking undertaking -> Optional.of(undertaking(undertaking));
            case Decision decision -> Optional.of(decision.taken().filter(this::isAhead).isEmpty() ? decision
                    : without(decision, "taken", "verb", "outcome", "occasion"));
            case PartnerStatus status -> during(status, status.from(), status.to(), "to");
            case Contact contact -> during(contact, contact.validFrom(), contact.validTo(), "validTo");
            case Name name -> during(name, name.validFrom(), name.validTo(), "validTo");
            case RestDay restDay -> during(restDay, restDay.validFrom(), restDay.validTo(), "validTo");
            case Rating rating -> Optional.<PortfolioRecord>of(rating).filter(_ -> !rating.on().isAfter(day));
            case Note note -> unless(isAhead(note.date()), note);
            case Funding funding -> unless(funding.asOf().filter(this::isAhead).isPresent(), funding);
            case Predecessor before -> unless(before.adopted().filter(this::isAhead).isPresent(), before);
            case IndicatorPeriod period -> Optional.of(isAhead(period.period()) ? without(period, "actual") : period);
            case Citation citation -> Optional.of(citation.verifiedOn().filter(day::isBefore).isEmpty() ? citation
                    : without(citation, "verifiedOn"));
            case PortfolioRecord undated -> Optional.of(undated);
        };
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

    /// A project of which everything dated is later was not begun.
    private Optional<PortfolioRecord> project(Project project) {
        var documented = project.documented().map(state -> !state.asOf().isAfter(day));
        if (documented.filter(there -> there).isEmpty() && isDated(project) && dated(project)
                .noneMatch(each -> new MilestoneSight(this, each).seen().isPresent())) {
            return Optional.empty();
        }
        var seen = project;
        if (project.documented().filter(state -> state.asOf().isAfter(day)).isPresent()) {
            seen = without(seen, "documented", "documentedNote");
        }
        if (project.ended().filter(this::isAhead).isPresent()) {
            seen = without(seen, "ended", "stage");
        }
        return Optional.of(project.reported().filter(this::isAhead).isPresent() ? without(seen, "reported") : seen);
    }

    private boolean isDated(Project project) {
        return project.documented().isPresent() || dated(project).findAny().isPresent();
    }

    private Stream<Milestone> dated(Project project) {
        return whole.naming(Milestone.class, project.id()).filter(each -> each.date().isPresent());
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
