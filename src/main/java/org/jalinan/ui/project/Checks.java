package org.jalinan.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Milestone;
import org.jalinan.model.Participation;
import org.jalinan.model.Project;
import org.jalinan.model.Role;
import org.jalinan.model.schedule.LastFact;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Tone;

/// What an officer should know before using a project: texts that are wrong, values that contradict each other, targets
/// gone by, and what nobody recorded.
final class Checks {

    private Checks() {
    }

    record Check(Tone tone, String sentence) {
    }

    static List<Check> of(Page page, Messages messages) {
        var checks = new ArrayList<Check>();
        page.problems().forEach(problem -> checks.add(new Check(Tone.DANGER, messages.text("page.problem.of",
                messages.text("page.field." + problem.field()),
                messages.text(problem.key(), problem.arguments())))));
        var milestones = page.portfolio().naming(Milestone.class, page.project().id()).toList();
        count(checks, Tone.DANGER, messages, "page.check.past.",
                milestones.stream().filter(each -> each.isPastTarget(page.today())).count());
        count(checks, Tone.WARNING, messages, "page.check.contradictions.", milestones.stream()
                .flatMap(each -> page.portfolio().naming(Contradiction.class, each.id())
                        .filter(pair -> pair.one().equals(each.id()) && pair.settlement().isEmpty()))
                .count());
        count(checks, Tone.WARNING, messages, "page.check.unsourced.",
                Cited.of(page, messages).stream().filter(each -> !each.supported()).map(Cited::citation)
                        .map(Citation::id).count());
        LastFact.of(page.portfolio(), page.project()).filter(fact -> fact.isStale(page.today()))
                .ifPresent(fact -> checks.add(new Check(Tone.WARNING, messages.text("page.check.stale",
                        messages.number(fact.ageInDays(page.today()))))));
        missing(page).forEach(key -> checks.add(new Check(Tone.PLAIN, messages.text(key))));
        return checks;
    }

    private static void count(List<Check> checks, Tone tone, Messages messages, String key, long number) {
        if (number > 0) {
            checks.add(new Check(tone, messages.count(key, number)));
        }
    }

    /// Keys of the sentences on what is not recorded.
    private static Stream<String> missing(Page page) {
        var project = page.project();
        return Stream.of(
                missingIf(project.plannedStart().isEmpty() && project.plannedEnd().isEmpty(),
                        "page.check.missing.dates"),
                missingIf(project.titleMs().isEmpty(), "page.check.missing.malay"),
                missingIf(lacks(page, project, Role.LEAD_MINISTRY), "page.check.missing.lead"),
                missingIf(lacks(page, project, Role.FUNDER), "page.check.missing.funder"),
                missingIf(lacks(page, project, Role.SUPPORTING_MEMBER_STATE), "page.check.missing.states"))
                .flatMap(each -> each);
    }

    private static Stream<String> missingIf(boolean missing, String key) {
        return missing ? Stream.of(key) : Stream.empty();
    }

    private static boolean lacks(Page page, Project project, Role role) {
        return page.portfolio().naming(Participation.class, project.id()).noneMatch(each -> each.role() == role);
    }
}
