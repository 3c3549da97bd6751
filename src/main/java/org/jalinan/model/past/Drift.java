package org.jalinan.model.past;

import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Activity;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Scheduled;

/// How many milestones and activities stand otherwise than in a baseline.
///
/// @param came those that it lacks
/// @param gone those that are there no more
public record Drift(int later, int earlier, int came, int gone) {

    public static Drift of(Portfolio now, Baseline.Point then) {
        int later = 0;
        int earlier = 0;
        int came = 0;
        for (var task : (Iterable<Scheduled>) tasks(now)::iterator) {
            var days = then.variance(now, task);
            later += days.orElse(0) > 0 ? 1 : 0;
            earlier += days.orElse(0) < 0 ? 1 : 0;
            came += then.lacks(now, task) ? 1 : 0;
        }
        return new Drift(later, earlier, came,
                (int) tasks(then.portfolio()).map(Scheduled::id).filter(id -> isGone(now, id)).count());
    }

    private static boolean isGone(Portfolio now, UUID id) {
        return now.find(id).isEmpty();
    }

    private static Stream<Scheduled> tasks(Portfolio portfolio) {
        return Stream.concat(portfolio.all(Milestone.class), portfolio.all(Activity.class));
    }
}
