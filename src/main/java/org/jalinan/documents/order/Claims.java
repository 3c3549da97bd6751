package org.jalinan.documents.order;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jalinan.model.Belongings;
import org.jalinan.model.Component;
import org.jalinan.model.Country;
import org.jalinan.model.Event;
import org.jalinan.model.Milestone;
import org.jalinan.model.Organisation;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Unsourced;
import org.jalinan.model.relation.Dossier;

/// What a document claims of the world: the values of the records that it is about. What a project, a country or an
/// organisation is called is no claim; it says of whom the claims are.
record Claims(Portfolio portfolio, LocalDate today) {

    private static final Set<String> NAMES = Set.of("title", "titleMs", "shortTitle", "code", "name", "abbreviation");

    /// The claims for which no source stands, in no order.
    Stream<Unsourced> unsourced(Subject subject) {
        return records(subject).distinct()
                .flatMap(record -> Component.of(record.getClass()).stream().map(Component::name)
                        .filter(field -> !(isNamed(record) && NAMES.contains(field)))
                        .filter(field -> Unsourced.is(portfolio, record, field))
                        .map(field -> new Unsourced(record, field)));
    }

    private static boolean isNamed(PortfolioRecord record) {
        return record instanceof Project || record instanceof Country
                || record instanceof Organisation;
    }

    private Stream<PortfolioRecord> records(Subject subject) {
        return switch (subject) {
            case Subject.Report _,Subject.Addendum _ ->
                Unsourced.kinds().stream().flatMap(kind -> portfolio.of(kind).stream());
            case Subject.Timeline _ -> Stream.concat(portfolio.all(Milestone.class), portfolio.all(Event.class));
            case Subject.Undertakings(var choice) -> choice.of(portfolio, today).map(PortfolioRecord.class::cast);
            case Subject.OnPartner(var id) -> portfolio.find(Partner.class, id).stream().flatMap(this::with);
            case Subject.Pack(var parts) -> parts.stream().flatMap(this::records);
            case Subject.Sheet _,Subject.BoundSheets _,Subject.ForMeeting _ ->
                subject.records().flatMap(id -> portfolio.find(id).stream())
                        .flatMap(owner -> Belongings.of(portfolio, owner).values().stream());
        };
    }

    private Stream<PortfolioRecord> with(Partner partner) {
        var dossier = Dossier.of(portfolio, partner, today);
        return Stream.of(dossier.status().stream(), dossier.roles().stream(), dossier.contacts().stream(),
                dossier.undertakings().stream(),
                dossier.meetings().stream().flatMap(each -> Belongings.of(portfolio, each).values().stream()))
                .flatMap(records -> records);
    }
}
