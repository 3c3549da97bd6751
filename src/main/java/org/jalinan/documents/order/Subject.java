package org.jalinan.documents.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.documents.report.ReportPart;
import org.jalinan.documents.timeline.TimelineOrder;
import org.jalinan.model.Counterpart;
import org.jalinan.model.IssuedKind;
import org.jalinan.model.Occasion;
import org.jalinan.model.Portfolio;
import org.jalinan.model.relation.MattersArising;

/// What a document is about. Each kind of document has one.
public sealed interface Subject {

    /// One document, which stands in each language.
    sealed interface Single extends Subject {
    }

    /// The status sheet of one project.
    record Sheet(UUID project) implements Single {
    }

    /// The status sheets of several projects behind a cover.
    record BoundSheets(List<UUID> projects) implements Subject {
        public BoundSheets {
            projects = List.copyOf(projects);
        }
    }

    /// The whole portfolio.
    ///
    /// @param with what is asked for besides
    record Report(Set<ReportPart> with) implements Single {
        public Report {
            with = Set.copyOf(with);
        }

        /// With nothing besides.
        public Report() {
            this(Set.of());
        }
    }

    /// Everything with one partner.
    record OnPartner(UUID partner) implements Single {
    }

    /// One meeting or event, point by point.
    record ForMeeting(UUID occasion) implements Single {
    }

    /// What was promised.
    record Undertakings(UndertakingChoice choice) implements Single {
    }

    /// The timeline on sheets of paper.
    record Timeline(TimelineOrder order) implements Single {
    }

    /// What is different since an earlier day.
    ///
    /// @param from the portfolio as of then
    /// @param of the one project or partner that it is about; empty for all
    record Addendum(Portfolio from, LocalDate since, Optional<UUID> of) implements Single {
    }

    /// Several documents in one file, for one occasion.
    record Pack(List<Subject> parts) implements Subject {
        public Pack {
            parts = List.copyOf(parts);
        }

        /// For one meeting: its brief, a brief on each counterpart, the sheets of the projects to be spoken of, the timeline.
        public static Pack of(Portfolio portfolio, UUID occasion, TimelineOrder timeline) {
            var parts = new ArrayList<Subject>();
            parts.add(new ForMeeting(occasion));
            portfolio.naming(Counterpart.class, occasion).map(Counterpart::partner).distinct().map(OnPartner::new)
                    .forEach(parts::add);
            portfolio.find(Occasion.class, occasion).map(found -> MattersArising.about(portfolio, found)).stream()
                    .flatMap(Set::stream).map(Sheet::new).forEach(parts::add);
            parts.add(new Timeline(timeline));
            return new Pack(parts);
        }

        /// Those of its parts that are of some kinds.
        public Pack only(Set<IssuedKind> kinds) {
            return new Pack(parts.stream().filter(part -> kinds.contains(part.kind())).toList());
        }
    }

    /// The records without which there is nothing to say.
    default Stream<UUID> records() {
        return switch (this) {
            case Sheet(var project) -> Stream.of(project);
            case BoundSheets(var projects) -> projects.stream();
            case OnPartner(var partner) -> Stream.of(partner);
            case ForMeeting(var occasion) -> Stream.of(occasion);
            case Undertakings(var choice) -> choice.partner().stream();
            case Addendum(_, _, var of) -> of.stream();
            case Pack(var parts) -> parts.stream().flatMap(Subject::records);
            case Report _,Timeline _ -> Stream.empty();
        };
    }

    /// What the register calls it.
    default IssuedKind kind() {
        return switch (this) {
            case Sheet _ -> IssuedKind.STATUS_SHEET;
            case BoundSheets _ -> IssuedKind.BOUND_SHEETS;
            case Report _ -> IssuedKind.REPORT;
            case OnPartner _ -> IssuedKind.PARTNER_BRIEF;
            case ForMeeting _ -> IssuedKind.MEETING_BRIEF;
            case Undertakings _ -> IssuedKind.UNDERTAKINGS;
            case Timeline _ -> IssuedKind.TIMELINE;
            case Addendum _ -> IssuedKind.ADDENDUM;
            case Pack _ -> IssuedKind.PACK;
        };
    }

    /// The one record that it is on; empty where there is none or more than one.
    default Optional<UUID> about() {
        var records = records().distinct().limit(2).toList();
        return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
    }

    /// The first record that its readers may know nothing of.
    default Optional<UUID> unknownIn(Portfolio readable) {
        return records().filter(id -> readable.find(id).isEmpty()).findFirst();
    }
}
