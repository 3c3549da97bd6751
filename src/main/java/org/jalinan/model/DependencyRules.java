package org.jalinan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What must hold of a link between two milestones or activities. It can be asked before the link is there.
public final class DependencyRules {

    /// Ten years of working days; a longer lag is a slip of the hand.
    static final int LONGEST_LAG = 2_600;

    private DependencyRules() {
    }

    public static List<Problem> of(Portfolio after, Dependency link) {
        var problems = new ArrayList<Problem>();
        end(after, link, "predecessor", link.predecessor()).ifPresent(problems::add);
        end(after, link, "successor", link.successor()).ifPresent(problems::add);
        if (link.predecessor().equals(link.successor())) {
            problems.add(Rules.problem(link, "successor", "problem.dependency.itself"));
        } else {
            Circle.closedBy(after, link.predecessor(), link.successor()).ifPresent(circle -> problems
                    .add(Rules.problem(link, "successor", "problem.dependency.cycle", circle.inWords())));
        }
        if (after.naming(Dependency.class, link.predecessor()).anyMatch(other -> isTwin(link, other))) {
            problems.add(Rules.problem(link, "type", "problem.dependency.twice"));
        }
        if (link.lagWorkingDays() > LONGEST_LAG || link.lagWorkingDays() < -LONGEST_LAG) {
            problems.add(Rules.problem(link, "lagWorkingDays", "problem.dependency.lag",
                    Integer.toString(LONGEST_LAG)));
        }
        return problems;
    }

    /// Only what has a date can wait or be waited for. An end that is gone is named by the rule of all references.
    private static Optional<Problem> end(Portfolio after, Dependency link, String field, UUID end) {
        return after.find(end).filter(record -> !(record instanceof Scheduled))
                .map(_ -> Rules.problem(link, field, "problem.dependency.end"));
    }

    private static boolean isTwin(Dependency link, Dependency other) {
        return !other.id().equals(link.id()) && other.predecessor().equals(link.predecessor())
                && other.successor().equals(link.successor()) && other.type() == link.type();
    }
}
