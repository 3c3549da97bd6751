package org.jalinan.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jalinan.model.Kind;
import org.jalinan.model.Problem;
import org.jalinan.model.Role;
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
        page.problems().forEach(problem -> checks.add(new Check(Tone.DANGER, messages.text("form.problem.of",
                label(page, problem, messages),
                messages.text(problem.key(), problem.arguments())))));
        var standing = page.facts().standing();
        count(checks, Tone.DANGER, messages, "page.check.past.", standing.past());
        count(checks, Tone.WARNING, messages, "page.check.contradictions.", standing.contradictions());
        count(checks, Tone.WARNING, messages, "page.check.unsourced.", standing.unsupported());
        standing.staleFor().ifPresent(days -> checks
                .add(new Check(Tone.WARNING, messages.text("page.check.stale", messages.number(days)))));
        missing(page).forEach(key -> checks.add(new Check(Tone.PLAIN, messages.text(key))));
        return checks;
    }

    private static String label(Page page, Problem problem, Messages messages) {
        var kind = page.entries().record(problem.record()).map(Kind::of).orElse(Kind.PROJECT);
        return messages.field(kind, problem.field());
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
                missingIf(page.facts().lacks(Role.LEAD_MINISTRY), "page.check.missing.lead"),
                missingIf(page.facts().lacks(Role.FUNDER), "page.check.missing.funder"),
                missingIf(page.facts().lacks(Role.SUPPORTING_MEMBER_STATE), "page.check.missing.states"))
                .flatMap(each -> each);
    }

    private static Stream<String> missingIf(boolean missing, String key) {
        return missing ? Stream.of(key) : Stream.empty();
    }
}
