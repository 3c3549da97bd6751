package org.jalinan.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.exchange.FactFile.DateKind;
import org.jalinan.exchange.FactFile.EventFact;
import org.jalinan.exchange.FactFile.MilestoneFact;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Event;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.NameForm;
import org.jalinan.model.RecordIds;
import org.jalinan.model.StatedDate;

/// Makes events and milestones of the facts. What happened is `recorded`; what was only announced is a target, and the
/// same statement is the baseline, because no earlier one is known.
final class MilestoneFacts {

    private final FactRecords records;
    private final Labels labels;

    MilestoneFacts(FactRecords records, Labels labels) {
        this.records = records;
        this.labels = labels;
    }

    void add(FactFile file) {
        file.events().forEach(this::add);
        Map<String, Integer> inProject = new HashMap<>();
        file.milestones().stream().sorted(Comparator.comparing(fact -> dateOf(fact).from()))
                .forEach(fact -> add(fact, inProject.merge(fact.projectId(), 1, Integer::sum) - 1));
        contradictions(file.milestones());
    }

    private void add(EventFact fact) {
        records.add(new Event(RecordIds.ofFact(fact.id()), fact.series(), fact.ordinal(), fact.name(),
                FactDates.read(fact.start(), fact.end()), fact.planned().orElse(false), fact.place(),
                fact.countryIsoAlpha2().map(FactRecords::country), fact.outcome(), fact.note()));
        records.name(fact.id(), 0, NameForm.SHORT, labels.event(fact.id()), Optional.of(Language.EN));
        records.cite(fact.id(), fact.sourceIds());
    }

    private void add(MilestoneFact fact, int order) {
        var date = dateOf(fact);
        var happened = fact.dateKind() == DateKind.ACTUAL;
        var recorded = Optional.of(date).filter(day -> happened);
        var announced = Optional.of(date).filter(day -> !happened);
        records.add(new Milestone(RecordIds.ofFact(fact.id()), RecordIds.ofFact(fact.projectId()), order, fact.title(),
                Optional.of(labels.milestone(fact.id())), fact.milestoneType(), announced, announced, Optional.empty(),
                recorded, fact.eventId().map(RecordIds::ofFact), fact.decisionBody().map(RecordIds::ofFact),
                fact.decisionVerb(), fact.place(), fact.certainty(), fact.metBy().map(RecordIds::ofFact),
                fact.note()));
        records.cite(fact.id(), fact.sourceIds());
    }

    private static StatedDate dateOf(MilestoneFact fact) {
        var date = FactDates.read(fact.date(), fact.endDate());
        return new StatedDate(date.span(), date.precision(), fact.statedWording(), fact.statedOn(),
                fact.statedOnNote());
    }

    /// Two targets that name each other disagree once, not twice.
    private void contradictions(List<MilestoneFact> milestones) {
        var seen = new HashSet<String>();
        for (var one : milestones) {
            for (var other : one.contradicts()) {
                var pair = Stream.of(one.id(), other).sorted().toList();
                var part = "contradiction/" + String.join("/", pair);
                if (seen.add(part)) {
                    records.add(new Contradiction(RecordIds.ofFact(part), RecordIds.ofFact(pair.getFirst()),
                            RecordIds.ofFact(pair.getLast()), Optional.empty(), Optional.empty()));
                }
            }
        }
    }
}
