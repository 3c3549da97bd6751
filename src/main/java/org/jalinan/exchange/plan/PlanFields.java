package org.jalinan.exchange.plan;

import java.util.List;
import java.util.Optional;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TaskField;

/// The free text fields of a Microsoft Project task in which a plan of ours keeps what the form has no place for. Others use
/// the same fields for their own ends: only the names that we gave them tell a plan of ours.
final class PlanFields {

    /// The code of a project, on its summary task.
    static final int CODE = 1;
    /// Which date of a milestone its day is: `target`.
    static final int DATE_FIELD = 2;
    /// The date in words, where the day is only the last that it may be.
    static final int DATE_WORDS = 3;

    /// What else a milestone says.
    static final int TYPE = 4;
    static final int PLACE = 5;
    static final int LABEL = 6;
    static final int VERB = 7;
    static final int CERTAINTY = 8;

    private static final List<String> NAMES = List.of("Jalinan code", "Jalinan date", "Jalinan date in words",
            "Jalinan type", "Jalinan place", "Jalinan label", "Jalinan verb", "Jalinan certainty");

    private PlanFields() {
    }

    static void nameIn(ProjectFile plan) {
        for (int field = CODE; field <= CERTAINTY; field++) {
            plan.getCustomFields().getOrCreate(TaskField.valueOf("TEXT" + field)).setAlias(NAMES.get(field - CODE));
        }
    }

    /// What a plan of ours says in a field; empty in plans of others.
    static Optional<String> in(Task task, int field) {
        var named = task.getParentFile().getCustomFields().get(TaskField.valueOf("TEXT" + field));
        return named != null && NAMES.get(field - CODE).equals(named.getAlias())
                ? Optional.ofNullable(task.getText(field)).filter(text -> !text.isBlank())
                : Optional.empty();
    }
}
