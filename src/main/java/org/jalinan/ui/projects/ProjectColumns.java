package org.jalinan.ui.projects;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.DocumentedState;
import org.jalinan.model.LifecycleStage;
import org.jalinan.model.StateOnDay;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Place.Projects.Counted;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.Said;

/// What each column of the list says of a project, by what it sorts, and by which conditions the list is filtered.
record ProjectColumns(Messages messages) {

    List<Column<ProjectLine>> all() {
        return List.of(
                Column.<ProjectLine>of("code", line -> Said.in("code", line.project().code())).wide(80),
                Column.<ProjectLine>of("title", line -> Said.in("strong", line.project().title())).wide(340),
                Column.<ProjectLine>of("titleMs", line -> Said.orNotRecorded(line.project().titleMs(), messages))
                        .wide(300).hidden(),
                Column.<ProjectLine>of("stage",
                        line -> Said.orNotRecorded(line.project().stage().map(messages::label), messages))
                        .sortedByIfKnown(line -> line.project().stage()).wide(110),
                Column.<ProjectLine>of("state", line -> line.project().documented()
                        .map(state -> Said.in("pill", messages.label(state.state())))
                        .orElseGet(() -> Said.notRecorded(messages)))
                        .sortedByIfKnown(line -> line.project().documented().map(StateOnDay::state)),
                Column.<ProjectLine>of("lead", line -> Said.orNotRecorded(Optional.of(line.lead(messages)), messages))
                        .wide(180),
                Column.of("next", this::next).sortedByIfKnown(ProjectLine::nextEnds).wide(270),
                Column.of("fact", this::lastFact).sortedByIfKnown(ProjectLine::lastFactDay).wide(110));
    }

    private Said next(ProjectLine line) {
        return line.next().map(next -> {
            var late = next.daysPastTarget(line.today());
            var date = messages.date(next.date().orElseThrow());
            return late > 0
                    ? Said.of(messages.text("projects.next.past", next.shortName(), date, messages.daysLate(late)))
                            .toned(Tone.DANGER)
                    : Said.of(messages.text("projects.next", next.shortName(), date));
        }).orElseGet(() -> Said.missing(messages.text("projects.next.none")));
    }

    private Said lastFact(ProjectLine line) {
        return line.lastFact().map(fact -> Said.in("age", messages.days(fact.ageInDays(line.today())))
                .toned(fact.isStale(line.today()) ? Tone.WARNING : Tone.PLAIN))
                .orElseGet(() -> Said.notRecorded(messages));
    }

    List<Condition<ProjectLine>> conditions() {
        var own = Stream.of(
                Condition.of("past", messages.text("projects.only.past"), ProjectLine::isPastTarget),
                Condition.of(Counted.STALE.name(), messages.text("projects.only.stale"), ProjectLine::isStale),
                Condition.<ProjectLine>of("noLead", messages.text("projects.only.noLead"),
                        line -> line.lead(messages).isEmpty()));
        var stages = Stream.of(LifecycleStage.values()).map(stage -> Condition.<ProjectLine>choice(
                messages.text("list.projects.stage"), stage.name(), messages.label(stage),
                line -> line.project().stage().equals(Optional.of(stage))));
        var states = Stream.of(DocumentedState.values()).map(state -> Condition.<ProjectLine>choice(
                messages.text("list.projects.state"), state.name(), messages.label(state),
                line -> line.project().documented().map(StateOnDay::state).equals(Optional.of(state))));
        return Stream.of(own, stages, states).flatMap(each -> each).toList();
    }
}
