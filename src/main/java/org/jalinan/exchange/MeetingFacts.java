package org.jalinan.exchange;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.exchange.FactFile.EngagementFact;
import org.jalinan.exchange.FactFile.FollowupFact;
import org.jalinan.exchange.FactFile.ParticipantFact;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Discussion;
import org.jalinan.model.Meeting;
import org.jalinan.model.NameForm;
import org.jalinan.model.Participant;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Topic;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingOwner;

/// Makes meetings of the facts, with who sat there, what was discussed and what was undertaken.
final class MeetingFacts {

    private final FactRecords records;

    MeetingFacts(FactRecords records) {
        this.records = records;
    }

    void add(FactFile file) {
        file.engagements().forEach(this::add);
    }

    private void add(EngagementFact fact) {
        var read = FactDates.read(fact.date(), fact.endDate());
        var date = fact.dateNote().map(read::remarked).orElse(read);
        records.add(new Meeting(RecordIds.ofFact(fact.id()), fact.title(), fact.kind(), date, fact.place(),
                fact.placeNote(), fact.mode(), fact.level(), fact.note(), Optional.empty()));
        records.cite(fact.id(), fact.sourceIds());
        var meeting = RecordIds.ofFact(fact.id());
        counterparts(fact, meeting);
        int order = 0;
        for (var participant : fact.participants()) {
            var part = fact.id() + "/participant/" + (order + 1);
            add(part, meeting, participant, order++);
            records.cite(part, fact.sourceIds());
        }
        order = 0;
        for (var topic : fact.topics()) {
            var part = fact.id() + "/topic/" + (order + 1);
            records.add(new Topic(RecordIds.ofFact(part), meeting, order++, topic));
            records.cite(part, fact.sourceIds());
        }
        order = 0;
        for (var project : fact.relatedProjectIds()) {
            records.add(new Discussion(RecordIds.ofFact(fact.id() + "/discussion/" + project), meeting,
                    RecordIds.ofFact(project), order++));
        }
        order = 0;
        for (var followup : fact.followups()) {
            var part = fact.id() + "/undertaking/" + (order + 1);
            add(part, meeting, followup, order++);
            records.cite(part, fact.sourceIds());
        }
    }

    private void counterparts(EngagementFact fact, UUID meeting) {
        int order = 0;
        for (var partner : Stream.concat(fact.counterpartCountryCodes().stream().map(FactRecords::countryFact),
                fact.counterpartOrgIds().stream()).toList()) {
            records.add(new Counterpart(RecordIds.ofFact(fact.id() + "/counterpart/" + partner), meeting,
                    RecordIds.ofFact(partner), order++));
        }
    }

    private void add(String part, UUID meeting, ParticipantFact fact, int order) {
        records.add(new Participant(RecordIds.ofFact(part), meeting, order, fact.name(), fact.role(),
                fact.side().map(FactRecords::country), fact.orgId().map(RecordIds::ofFact)));
        int alias = 0;
        for (var name : fact.aliases()) {
            records.name(part, alias++, NameForm.ALIAS, name, Optional.empty());
        }
    }

    private void add(String part, UUID meeting, FollowupFact fact, int order) {
        records.add(new Undertaking(RecordIds.ofFact(part), meeting, order, fact.text(), fact.kind(),
                fact.due().map(FactDates::read), fact.status(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty()));
        int owner = 0;
        for (var organisation : fact.ownerOrgIds()) {
            records.add(new UndertakingOwner(RecordIds.ofFact(part + "/owner/" + organisation), RecordIds.ofFact(part),
                    RecordIds.ofFact(organisation), owner++));
        }
    }
}
