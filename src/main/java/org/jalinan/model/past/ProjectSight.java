package org.jalinan.model.past;

import static org.jalinan.model.past.Sight.without;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.CitedValue;
import org.jalinan.model.Component;
import org.jalinan.model.DocumentedState;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.StateOnDay;

/// What of a project had happened by a day. While its present state was not yet documented, the latest one before it
/// counts: what a citation keeps, what the journal held, or that the project was endorsed.
record ProjectSight(Sight sight, Project project) {

    private static final Component STATE = Component.named(Project.class, "documented").orElseThrow();

    /// Empty where everything dated is later: it was not begun.
    Optional<PortfolioRecord> seen() {
        var state = state();
        if (state.isEmpty() && isDated() && dated().noneMatch(this::isSeen)) {
            return Optional.empty();
        }
        var seen = project;
        if (!state.equals(project.documented())) {
            seen = STATE.replace(without(seen, "documentedNote"), state);
        }
        if (project.ended().filter(sight::isAhead).isPresent()) {
            seen = without(seen, "ended", "stage");
        }
        return Optional.of(project.reported().filter(sight::isAhead).isPresent() ? without(seen, "reported") : seen);
    }

    /// What lets the sources of its endorsement stand for the state that follows from it.
    Stream<Citation> citations() {
        var state = state();
        return state.equals(project.documented()) ? Stream.empty()
                : endorsement().filter(act -> Optional.of(endorsed(act)).equals(state)).stream().flatMap(
                        act -> Citations.sources(sight.whole(), act, "recorded").map(source -> Citations.citing(
                                sight.whole(), derived(source.id()), STATE.replace(project, state), source,
                                Optional.of(STATE.name()))));
    }

    private Optional<StateOnDay> state() {
        if (project.documented().filter(this::isAhead).isEmpty()) {
            return project.documented();
        }
        return Stream.of(endorsement().map(ProjectSight::endorsed).stream(), cited(),
                sight.stated().recorded().earlier(project.id(), STATE.name()).stream().map(StateOnDay.class::cast))
                .flatMap(states -> states).filter(each -> !isAhead(each))
                .reduce((one, next) -> next.asOf().isBefore(one.asOf()) ? one : next);
    }

    private boolean isAhead(StateOnDay state) {
        return state.asOf().isAfter(sight.day());
    }

    /// The first act that endorsed the project; later ones endorse what came of it.
    private Optional<Milestone> endorsement() {
        return dated().filter(each -> each.type() == MilestoneType.ENDORSEMENT && each.isRecorded())
                .min(Comparator.comparing(each -> endorsed(each).asOf()));
    }

    private static StateOnDay endorsed(Milestone act) {
        return new StateOnDay(DocumentedState.ENDORSED, act.recorded().orElseThrow().to());
    }

    private Stream<StateOnDay> cited() {
        return Citations.of(sight.whole(), project.id())
                .flatMap(each -> Citations.saidIn(each, STATE.name()).stream())
                .flatMap(said -> CitedValue.read(STATE, said).stream()).map(StateOnDay.class::cast);
    }

    private boolean isDated() {
        return project.documented().isPresent() || dated().findAny().isPresent();
    }

    private Stream<Milestone> dated() {
        return sight.whole().naming(Milestone.class, project.id()).filter(each -> each.date().isPresent());
    }

    private boolean isSeen(Milestone milestone) {
        return new MilestoneSight(sight, milestone).seen().isPresent();
    }

    private UUID derived(UUID source) {
        return UUID.nameUUIDFromBytes((project.id() + " endorsed " + source).getBytes(StandardCharsets.UTF_8));
    }
}
