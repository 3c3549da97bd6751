package org.jalinan.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Holiday;
import org.jalinan.model.IssuedKind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Norm;
import org.jalinan.model.Occasion;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Profile;
import org.jalinan.model.Project;
import org.jalinan.model.RatingThreshold;
import org.jalinan.model.RestDay;
import org.jalinan.model.Source;
import org.jalinan.model.Undertaking;

/// Where a record is shown. The one place that knows: a new screen adds a line to `screenOf`, and everything that opens
/// records leads there.
public final class Places {

    private Places() {
    }

    /// The screen of the record, else that of the nearest record it belongs to or mentions; empty where none of them
    /// has a screen.
    public static Optional<Place> of(Portfolio portfolio, UUID record) {
        Set<UUID> seen = new HashSet<>();
        var near = List.of(record);
        while (!near.isEmpty()) {
            var records = near.stream().filter(seen::add).flatMap(id -> portfolio.find(id).stream()).toList();
            var place = records.stream().flatMap(each -> screenOf(each).stream()).findFirst();
            if (place.isPresent()) {
                return place.map(found -> showing(found, record));
            }
            near = records.stream().flatMap(Places::named).toList();
        }
        return Optional.empty();
    }

    /// A project shows what belongs to it; what stands on another screen is shown by the record that it belongs to.
    private static Place showing(Place place, UUID record) {
        return place instanceof Place.ProjectPage page && !page.project().equals(record)
                ? new Place.ProjectPage(page.project(), Optional.of(record))
                : place;
    }

    /// The document on what a screen shows: the status sheet of a project, the brief on a partner or for a meeting, the
    /// timeline on paper. Empty where there is none.
    ///
    /// @param shown the record that is shown there
    public static Optional<Place.Documents> document(Place place, Optional<UUID> shown) {
        return switch (place) {
            case Place.ProjectPage page -> Optional.of(Place.Documents.of(IssuedKind.STATUS_SHEET, page.project()));
            case Place.Partners _ -> shown.map(partner -> Place.Documents.of(IssuedKind.PARTNER_BRIEF, partner));
            case Place.Meetings _ -> shown.map(meeting -> Place.Documents.of(IssuedKind.MEETING_BRIEF, meeting));
            case Place.Timeline _ ->
                Optional.of(new Place.Documents(Optional.of(IssuedKind.TIMELINE), Optional.empty()));
            case Place.Undertakings _ ->
                Optional.of(new Place.Documents(Optional.of(IssuedKind.UNDERTAKINGS), Optional.empty()));
            case Place.Overview _,Place.Projects _ ->
                Optional.of(new Place.Documents(Optional.of(IssuedKind.REPORT), Optional.empty()));
            case Place.Documents _,Place.Sources _,Place.Norms _,Place.History _,Place.Settings _ -> Optional.empty();
        };
    }

    /// The area of the program in which a place lies: the id of its way there, and the end of the key of its name.
    static String area(Place place) {
        return switch (place) {
            case Place.Overview _ -> "overview";
            case Place.Timeline _ -> "timeline";
            case Place.Projects _,Place.ProjectPage _ -> "projects";
            case Place.Partners _ -> "partners";
            case Place.Meetings _ -> "meetings";
            case Place.Undertakings _ -> "undertakings";
            case Place.Documents _ -> "documents";
            case Place.Sources _ -> "sources";
            case Place.Norms _ -> "norms";
            case Place.History _ -> "history";
            case Place.Settings _ -> "settings";
        };
    }

    /// The timeline with a project or milestone selected. A target that another milestone met is drawn as the baseline
    /// of that one.
    public static Place onTimeline(Portfolio portfolio, UUID record) {
        var drawn = portfolio.find(Milestone.class, record).filter(each -> !each.isRecorded())
                .flatMap(Milestone::metBy).filter(met -> portfolio.find(Milestone.class, met).isPresent());
        return new Place.Timeline(Optional.of(drawn.orElse(record)));
    }

    /// The screen on which a record itself is shown.
    private static Optional<Place> screenOf(PortfolioRecord record) {
        return switch (record) {
            case Project project -> Optional.of(new Place.ProjectPage(project.id()));
            case Partner partner -> Optional.of(new Place.Partners(Optional.of(partner.id())));
            case Source source -> Optional.of(new Place.Sources(Optional.of(source.id())));
            case Occasion occasion -> Optional.of(new Place.Meetings(Optional.of(occasion.id())));
            case Undertaking undertaking -> Optional.of(Place.Undertakings.of(undertaking.id()));
            case Norm norm -> Optional.of(new Place.Norms(Optional.of(norm.id())));
            case Holiday _,RestDay _,RatingThreshold _ -> Optional.of(new Place.Settings(Optional.of(record.id())));
            case Profile _ -> Optional.of(new Place.Overview());
            case PortfolioRecord _ -> Optional.empty();
        };
    }

    private static Stream<UUID> named(PortfolioRecord record) {
        return Component.of(record.getClass()).stream().filter(Component::isReference)
                .map(component -> component.get(record))
                .flatMap(value -> value instanceof Optional<?> optional ? optional.stream() : Stream.of(value))
                .map(UUID.class::cast);
    }
}
