package org.jalinan.model.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.AgendaItem;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Decision;
import org.jalinan.model.Discussion;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Occasion;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;

/// What an occasion has to come back to, gathered from the record.
///
/// @param last the last meeting with the same counterparts; empty if none is recorded
/// @param open what is still owed from any meeting with them, the oldest first
/// @param moved what happened since that meeting in the projects that the occasion is about
public record MattersArising(Optional<Meeting> last, List<Undertaking> open, List<Movement> moved) {

    public MattersArising {
        open = List.copyOf(open);
        moved = List.copyOf(moved);
    }

    /// Something that happened, or did not, on a date as exact as it was stated.
    public record Movement(What what, PortfolioRecord record, StatedDate date) {

        /// Recorded, target passed with no record, undertaking closed, decision taken.
        public enum What {
            RECORDED, TARGET_PASSED, CLOSED, TAKEN
        }

        private boolean isAfter(LocalDate day) {
            return date.to().isAfter(day);
        }
    }

    /// An event that names no counterpart is with everybody: all open undertakings arise.
    public static MattersArising of(Portfolio portfolio, Occasion occasion, LocalDate today) {
        var dossiers = portfolio.naming(Counterpart.class, occasion.id())
                .map(with -> Dossier.of(portfolio, portfolio.get(Partner.class, with.partner()), today)).toList();
        var before = dossiers.stream().flatMap(dossier -> dossier.meetings().stream())
                .filter(meeting -> !meeting.id().equals(occasion.id())
                        && meeting.date().to().isBefore(occasion.date().to()))
                .max(Comparator.comparing(meeting -> meeting.date().to()));
        var tied = dossiers.isEmpty() ? portfolio.all(Undertaking.class)
                : dossiers.stream().flatMap(dossier -> dossier.undertakings().stream()).distinct();
        var open = tied.filter(Undertaking::isOpen).filter(each -> !each.meeting().equals(occasion.id()))
                .sorted(Comparator.comparing(each -> portfolio.get(Meeting.class, each.meeting()).date().to()))
                .toList();
        var projects = new LinkedHashSet<>(about(portfolio, occasion));
        dossiers.forEach(dossier -> projects.addAll(dossier.projects()));
        before.ifPresent(meeting -> projects.addAll(about(portfolio, meeting)));
        return new MattersArising(before, open, before
                .map(meeting -> moved(portfolio, projects, meeting.date().to(), today)).orElse(List.of()));
    }

    /// The projects that an occasion discussed or has on its agenda.
    public static Set<UUID> about(Portfolio portfolio, Occasion occasion) {
        var projects = new LinkedHashSet<UUID>();
        portfolio.naming(Discussion.class, occasion.id()).map(Discussion::project).forEach(projects::add);
        portfolio.naming(AgendaItem.class, occasion.id()).flatMap(item -> item.project().stream())
                .forEach(projects::add);
        return projects;
    }

    private static List<Movement> moved(Portfolio portfolio, Set<UUID> projects, LocalDate since, LocalDate today) {
        return projects.stream().flatMap(project -> Stream.of(
                portfolio.naming(Milestone.class, project).flatMap(each -> moved(each, today).stream()),
                portfolio.naming(Decision.class, project)
                        .flatMap(each -> on(each.taken(), Movement.What.TAKEN, each).stream()),
                portfolio.naming(Undertaking.class, project).filter(each -> !each.isOpen())
                        .flatMap(each -> on(each.closed(), Movement.What.CLOSED, each).stream()))
                .flatMap(movements -> movements))
                .filter(movement -> movement.isAfter(since) && !movement.isAfter(today))
                .sorted(Comparator.comparing(movement -> movement.date().to())).toList();
    }

    private static Optional<Movement> moved(Milestone milestone, LocalDate today) {
        return milestone.isPastTarget(today) ? on(milestone.target(), Movement.What.TARGET_PASSED, milestone)
                : on(milestone.recorded(), Movement.What.RECORDED, milestone);
    }

    private static Optional<Movement> on(Optional<StatedDate> date, Movement.What what, PortfolioRecord record) {
        return date.map(stated -> new Movement(what, record, stated));
    }
}
