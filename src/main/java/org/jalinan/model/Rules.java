package org.jalinan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// What must hold of a record before it is saved. A record that breaks a rule stays a draft with its problems; what is
/// already in the journal is never judged again.
public final class Rules {

    /// Long enough for every title in use, short enough that no list becomes unreadable. In characters.
    public static final int LONGEST_TITLE = 500;

    private Rules() {
    }

    /// The problems of a record as it stands in `after`, the portfolio that would result.
    public static List<Problem> problems(Portfolio after, PortfolioRecord record, LocalDate today) {
        var problems = new ArrayList<Problem>();
        missingReferences(after, record).map(field -> problem(record, field, "problem.reference.missing"))
                .forEach(problems::add);
        problems.addAll(switch (record) {
            case Project project -> ofProject(after, project);
            case Milestone milestone -> ofMilestone(after, milestone, today);
            case Activity activity -> ofActivity(activity);
            case Dependency dependency -> DependencyRules.of(after, dependency);
            case Objective objective -> title(objective, "text", objective.text());
            case Predecessor predecessor -> title(predecessor, "title", predecessor.title());
            case Country country -> title(country, "name", country.name());
            case Organisation organisation -> RelationRules.of(after, organisation);
            case Name name -> title(name, "text", name.text());
            case Event event -> title(event, "name", event.name());
            case Meeting meeting -> title(meeting, "title", meeting.title());
            case Participant participant -> title(participant, "name", participant.name());
            case Undertaking undertaking -> ofUndertaking(after, undertaking, today);
            case Source source -> ofSource(after, source);
            case Participation participation -> ofParticipation(after, participation);
            case Rating rating -> StandingRules.of(rating, today);
            case RatingThreshold threshold -> StandingRules.of(after, threshold);
            case Risk risk -> StandingRules.of(risk);
            case Decision decision -> StandingRules.of(decision, today);
            case Indicator indicator -> title(indicator, "title", indicator.title());
            case IndicatorPeriod period -> StandingRules.of(after, period);
            case Funding funding -> StandingRules.of(funding);
            case Contact contact -> RelationRules.of(contact);
            case Line line -> RelationRules.of(line);
            case AgendaItem item -> title(item, "title", item.title());
            case Outcome outcome -> title(outcome, "text", outcome.text());
            case Holiday holiday -> title(holiday, "name", holiday.name());
            case RestDay restDay -> RelationRules.of(after, restDay);
            case Note note -> RelationRules.of(note);
            case NormReference reference -> RelationRules.of(after, reference);
            case Snapshot snapshot -> RelationRules.of(after, snapshot);
            case IssuedDocument document -> RelationRules.of(after, document);
            case Contradiction contradiction -> RelationRules.of(contradiction);
            case Citation _,Counterpart _,Discussion _,FocalPoint _,Norm _,PartnerStatus _,Profile _,ProjectTag _,Topic _,UndertakingOwner _ ->
                List.of();
        });
        return problems;
    }

    private static List<Problem> ofProject(Portfolio after, Project project) {
        var problems = new ArrayList<>(title(project, "title", project.title()));
        if (project.code().isBlank()) {
            problems.add(problem(project, "code", "problem.code.blank"));
        } else if (after.all(Project.class).anyMatch(
                other -> !other.id().equals(project.id()) && other.code().equalsIgnoreCase(project.code()))) {
            problems.add(problem(project, "code", "problem.code.taken", project.code()));
        }
        return problems;
    }

    private static List<Problem> ofSource(Portfolio after, Source source) {
        var problems = new ArrayList<>(title(source, "title", source.title()));
        if (source.code().isBlank()) {
            problems.add(problem(source, "code", "problem.code.blank"));
        } else if (after.all(Source.class).anyMatch(
                other -> !other.id().equals(source.id()) && other.code().equalsIgnoreCase(source.code()))) {
            problems.add(problem(source, "code", "problem.code.taken", source.code()));
        }
        return problems;
    }

    /// A recorded date lies in the past or today: what is announced is a target. A milestone cannot meet itself.
    private static List<Problem> ofMilestone(Portfolio after, Milestone milestone, LocalDate today) {
        var problems = new ArrayList<>(title(milestone, "title", milestone.title()));
        milestone.recorded().filter(date -> date.from().isAfter(today)).ifPresent(
                date -> problems
                        .add(problem(milestone, "recorded", "problem.recorded.future", date.from().toString())));
        milestone.metBy().filter(milestone.id()::equals)
                .ifPresent(itself -> problems.add(problem(milestone, "metBy", "problem.metBy.itself")));
        milestone.metBy().flatMap(id -> after.find(Milestone.class, id)).filter(other -> !other.isRecorded())
                .ifPresent(other -> problems
                        .add(problem(milestone, "metBy", "problem.metBy.unrecorded", other.shortName())));
        return problems;
    }

    /// Nobody is let off a promise in silence: done needs evidence, or a reason why there is none; dropped needs a reason.
    private static List<Problem> ofUndertaking(Portfolio after, Undertaking undertaking, LocalDate today) {
        var problems = new ArrayList<>(title(undertaking, "text", undertaking.text()));
        var reasoned = undertaking.reason().isPresent();
        switch (undertaking.state()) {
            case DONE -> {
                if (!reasoned && undertaking.evidence().isEmpty()
                        && Citations.sources(after, undertaking, "state").findAny().isEmpty()) {
                    problems.add(problem(undertaking, "state", "problem.outcome.reason"));
                }
            }
            case DROPPED -> {
                if (!reasoned) {
                    problems.add(problem(undertaking, "state", "problem.dropped.reason"));
                }
            }
            case NOT_STATED, OPEN -> {}
        }
        undertaking.closed().filter(date -> date.from().isAfter(today)).ifPresent(date -> problems
                .add(problem(undertaking, "closed", "problem.closed.future", date.from().toString())));
        return problems;
    }

    private static List<Problem> ofActivity(Activity activity) {
        var problems = new ArrayList<>(title(activity, "title", activity.title()));
        if (activity.progress() < 0 || activity.progress() > 100) {
            problems.add(problem(activity, "progress", "problem.progress.range",
                    Integer.toString(activity.progress())));
        }
        return problems;
    }

    private static List<Problem> ofParticipation(Portfolio after, Participation participation) {
        var twice = after.naming(Participation.class, participation.project())
                .anyMatch(other -> !other.id().equals(participation.id())
                        && other.partner().equals(participation.partner()) && other.role() == participation.role());
        return twice ? List.of(problem(participation, "partner", "problem.participation.twice")) : List.of();
    }

    static List<Problem> title(PortfolioRecord record, String field, String text) {
        if (text.isBlank()) {
            return List.of(problem(record, field, "problem.text.blank"));
        }
        return text.codePointCount(0, text.length()) > LONGEST_TITLE
                ? List.of(problem(record, field, "problem.text.long", Integer.toString(LONGEST_TITLE)))
                : List.of();
    }

    private static Stream<String> missingReferences(Portfolio after, PortfolioRecord record) {
        return Component.references(record.getClass()).stream()
                .filter(component -> reference(component.get(record)).filter(id -> after.find(id).isEmpty())
                        .isPresent())
                .map(Component::name);
    }

    private static Optional<UUID> reference(Object value) {
        return value instanceof Optional<?> optional ? optional.map(UUID.class::cast) : Optional.of((UUID) value);
    }

    static Problem problem(PortfolioRecord record, String field, String key, String... arguments) {
        return new Problem(record.id(), field, key, List.of(arguments));
    }
}
