package org.jalinan.ui.laptops;

import java.util.List;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Problem;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Announcements.Remedy;
import org.jalinan.ui.Announcements.Standing;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Places;

/// The rules that a merge broke although each side kept them, above the screen until they are seen to, each with the way
/// to its record.
public record Breaches(Navigator navigator, Announcements announcements, Messages messages) {

    private static final int MOST = 5;

    /// Says each of the first few, and how many more there are.
    public void tell(Portfolio after, List<Problem> problems) {
        problems.stream().limit(MOST).map(problem -> standing(after, problem))
                .forEach(announcements.standing()::add);
        if (problems.size() > MOST) {
            announcements.standing()
                    .add(Standing.of(() -> messages.text("merge.problem.more", problems.size() - MOST)));
        }
    }

    private Standing standing(Portfolio after, Problem problem) {
        return new Standing(() -> sentence(after, problem, messages),
                Places.of(after, problem.record())
                        .map(place -> new Remedy(() -> messages.text("merge.problem.show"), () -> navigator.go(place)))
                        .stream().toList());
    }

    static String sentence(Portfolio after, Problem problem, Messages messages) {
        return messages.text("merge.problem", new RecordNames(after, messages.words()).of(problem.record()),
                messages.text(problem.key(), problem.arguments()));
    }
}
