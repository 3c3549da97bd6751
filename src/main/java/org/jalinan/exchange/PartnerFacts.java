package org.jalinan.exchange;

import java.util.List;
import java.util.Optional;
import org.jalinan.exchange.FactFile.CountryFact;
import org.jalinan.exchange.FactFile.OrganisationFact;
import org.jalinan.exchange.FactFile.OrganisationRole;
import org.jalinan.model.Country;
import org.jalinan.model.FocalField;
import org.jalinan.model.FocalPoint;
import org.jalinan.model.Language;
import org.jalinan.model.NameForm;
import org.jalinan.model.Organisation;
import org.jalinan.model.OrganisationType;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.PartnerStatus;
import org.jalinan.model.RecordIds;
import org.jalinan.model.StatedDate;

/// Makes countries and organisations of the facts, with their names, standing and focal points.
final class PartnerFacts {

    private final FactRecords records;

    PartnerFacts(FactRecords records) {
        this.records = records;
    }

    void add(FactFile file) {
        file.countries().forEach(this::add);
        file.organisations().forEach(this::add);
    }

    private void add(CountryFact fact) {
        var id = FactRecords.countryFact(fact.isoAlpha2());
        records.add(new Country(RecordIds.ofFact(id), fact.isoAlpha2(), fact.isoAlpha3(), fact.isoNumeric(),
                fact.aseanStyleName(), fact.confidence(), fact.note()));
        records.name(id, 0, NameForm.ISO, fact.name(), Optional.of(Language.EN));
        fact.officialName().ifPresent(name -> records.name(id, 1, NameForm.OFFICIAL, name, Optional.of(Language.EN)));
        status(id, fact.partnerType(), fact.statusSince().map(FactDates::read), fact.statusSinceNote(),
                fact.sourceIds());
        records.cite(id, fact.sourceIds());
    }

    private void add(OrganisationFact fact) {
        records.add(new Organisation(RecordIds.ofFact(fact.id()), fact.name(), fact.abbreviation(),
                StatedInWords.malayNameOf(fact), fact.type(), fact.countryIsoAlpha2().map(FactRecords::country),
                fact.parentId().map(RecordIds::ofFact),
                StatedInWords.predecessorOf(fact.id()), fact.validFrom().map(FactDates::read),
                fact.validTo().map(FactDates::read), fact.confidence(), StatedInWords.noteOf(fact)));
        int order = 0;
        for (var role : fact.roles()) {
            switch (role) {
                case FOCAL_DIGITAL -> focalPoint(fact, order++, FocalField.DIGITAL);
                case FOCAL_CYBER -> focalPoint(fact, order++, FocalField.CYBER);
                case DIALOGUE_PARTNER ->
                    status(fact, PartnerKind.DIALOGUE_PARTNER);
            }
        }
        if (!fact.roles().contains(OrganisationRole.DIALOGUE_PARTNER)) {
            standingOf(fact.type()).ifPresent(kind -> status(fact, kind));
        }
        records.cite(fact.id(), fact.sourceIds());
    }

    /// What an organisation is to ASEAN by its sort alone, where no role says it better.
    private static Optional<PartnerKind> standingOf(OrganisationType type) {
        return switch (type) {
            case REGIONAL_ORGANISATION -> Optional.of(PartnerKind.REGIONAL_ORGANISATION);
            case INTERNATIONAL_ORGANISATION -> Optional.of(PartnerKind.INTERNATIONAL_ORGANISATION);
            case GOVERNMENT, ASEAN_BODY, CONSULTANT -> Optional.empty();
        };
    }

    private void focalPoint(OrganisationFact fact, int order, FocalField field) {
        var part = fact.id() + "/focal/" + field;
        records.add(new FocalPoint(RecordIds.ofFact(part), RecordIds.ofFact(fact.id()), order, field));
        records.cite(part, fact.sourceIds());
    }

    private void status(OrganisationFact fact, PartnerKind kind) {
        status(fact.id(), kind, Optional.empty(), Optional.empty(), fact.sourceIds());
    }

    private void status(String partner, PartnerKind kind, Optional<StatedDate> since, Optional<String> note,
            List<String> sources) {
        var part = partner + "/status/" + kind;
        records.add(new PartnerStatus(RecordIds.ofFact(part), RecordIds.ofFact(partner), kind, since, Optional.empty(),
                note));
        records.cite(part, sources);
    }
}
