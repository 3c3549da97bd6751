package org.jalinan.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import org.jalinan.exchange.Sentence;
import org.jalinan.model.DependencyType;
import org.mpxj.ConstraintType;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/// What a plan of another program has and Jalinan does not: said, never dropped in silence.
final class PlanLosses {

    private PlanLosses() {
    }

    static List<Sentence> of(ProjectFile plan, String name) {
        var fields = PlanFields.of(plan);
        var losses = new ArrayList<Sentence>();
        if (plan.getTasks().stream().noneMatch(PlanGrids::counts)) {
            losses.add(Sentence.of("import.unheld.noTask", name));
        }
        count(losses, "import.unheld.nameless", plan.getTasks().stream()
                .filter(each -> each.getStart() != null && each.getID() != null && each.getID() != 0
                        && !PlanGrids.counts(each))
                .count());
        count(losses, "import.unheld.resources", plan.getResources().stream().filter(each -> each.getName() != null)
                .count());
        count(losses, "import.unheld.assignments", plan.getResourceAssignments().size());
        count(losses, "import.unheld.summaries", plan.getTasks().stream()
                .filter(each -> !each.getChildTasks().isEmpty() && each.getID() != null && each.getID() != 0
                        && fields.in(each, PlanFields.CODE).isEmpty())
                .count());
        count(losses, "import.unheld.constraints", plan.getTasks().stream().filter(PlanLosses::isConstrained).count());
        count(losses, "import.unheld.costs", plan.getTasks().stream()
                .filter(each -> each.getCost() != null && each.getCost().doubleValue() != 0).count());
        count(losses, "import.unheld.lags", plan.getTasks().stream().flatMap(each -> each.getPredecessors().stream())
                .filter(each -> !isWholeDays(plan, each)).count());
        count(losses, "import.unheld.summaryLinks", plan.getTasks().stream()
                .flatMap(each -> each.getPredecessors().stream())
                .filter(each -> !each.getPredecessorTask().getChildTasks().isEmpty()
                        || !each.getSuccessorTask().getChildTasks().isEmpty())
                .count());
        count(losses, "import.unheld.undated", plan.getTasks().stream()
                .filter(each -> each.getChildTasks().isEmpty() && each.getName() != null && each.getStart() == null)
                .count());
        return losses;
    }

    private static void count(List<Sentence> losses, String key, long count) {
        if (count > 0) {
            losses.add(Sentence.of(key, count));
        }
    }

    /// Tasks of a plan of ours are held to their day only for the programs that open it.
    private static boolean isConstrained(Task task) {
        var type = task.getConstraintType();
        return type != null && type != ConstraintType.AS_SOON_AS_POSSIBLE
                && task.getStart() != null && !task.getStart().equals(task.getConstraintDate());
    }

    static DependencyType type(Relation relation) {
        var type = relation.getType() == null ? RelationType.FINISH_START : relation.getType();
        return switch (type) {
            case FINISH_START -> DependencyType.FINISH_TO_START;
            case START_START -> DependencyType.START_TO_START;
            case FINISH_FINISH -> DependencyType.FINISH_TO_FINISH;
            case START_FINISH -> DependencyType.START_TO_FINISH;
        };
    }

    /// In whole working days, to the nearest.
    static long lag(ProjectFile plan, Relation relation) {
        return Math.round(days(plan, relation));
    }

    private static boolean isWholeDays(ProjectFile plan, Relation relation) {
        return days(plan, relation) == Math.rint(days(plan, relation));
    }

    private static double days(ProjectFile plan, Relation relation) {
        var lag = relation.getLag();
        return lag == null || lag.getUnits() == TimeUnit.PERCENT || lag.getUnits() == TimeUnit.ELAPSED_PERCENT ? 0
                : lag.convertUnits(TimeUnit.DAYS, plan.getProjectProperties()).getDuration();
    }
}
