package org.jalinan.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.VBox;
import org.jalinan.model.Milestone;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Problem;
import org.jalinan.ui.form.ProblemLines;

/// What is wrong in the table: in the selected row first, then in the others, named.
public final class RowProblems extends VBox {

    private static final int SHOWN = 3;

    public RowProblems() {
        getStyleClass().add("row-problems");
        managedProperty().bind(visibleProperty());
    }

    void show(ProjectForm form, Page page, Optional<MilestoneRow> selected) {
        var here = selected.map(MilestoneRow::id);
        var problems = page.problems().stream()
                .filter(each -> page.entries().record(each.record()).filter(Milestone.class::isInstance).isPresent())
                .sorted((one, other) -> Boolean.compare(isOf(other, here), isOf(one, here))).limit(SHOWN).toList();
        getChildren().setAll(problems.stream().map(problem -> lines(form, page, problem)).toList());
        setVisible(!problems.isEmpty());
    }

    private static boolean isOf(Problem problem, Optional<UUID> row) {
        return row.equals(Optional.of(problem.record()));
    }

    private static ProblemLines lines(ProjectForm form, Page page, Problem problem) {
        var messages = form.records().messages();
        var lines = new ProblemLines();
        var about = page.entries().record(problem.record()).map(record -> name(page, record, form))
                .filter(title -> !title.isBlank());
        lines.show(List.of(problem), about, page.entries().draft(problem.record(), problem.field()).orElse(""),
                messages,
                fix -> {
                    if (!fix.field().equals(problem.field())) {
                        form.records().restore(problem.record(), problem.field());
                    }
                    form.records().enter(problem.record(), fix.field(), fix.text());
                });
        return lines;
    }

    private static String name(Page page, PortfolioRecord record, ProjectForm form) {
        return page.entries().text(record, "title", form.records().messages().words());
    }
}
