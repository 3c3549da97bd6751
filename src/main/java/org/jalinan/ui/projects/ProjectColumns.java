package org.jalinan.ui.projects;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jalinan.model.StateOnDay;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.FullText;
import org.jalinan.ui.control.Tone;
import org.jspecify.annotations.Nullable;

/// What each column of the list says of a project, and how it sorts.
record ProjectColumns(Messages messages) {

    void code(TableColumn<ProjectLine, ProjectLine> column) {
        fill(column, Comparator.comparing(line -> line.project().code(), messages.collator()),
                (line, label) -> say(label, line.project().code(), "code"));
    }

    void title(TableColumn<ProjectLine, ProjectLine> column) {
        fill(column, ProjectLine.byTitle(messages.collator()),
                (line, label) -> say(label, line.project().title(), "strong"));
    }

    void stage(TableColumn<ProjectLine, ProjectLine> column) {
        fill(column, Comparator.comparing(line -> line.project().stage(), emptyLast()),
                (line, label) -> line.project().stage().ifPresentOrElse(
                        stage -> say(label, messages.label(stage), "plain"), () -> notRecorded(label)));
    }

    void state(TableColumn<ProjectLine, ProjectLine> column) {
        fill(column, Comparator.comparing(line -> line.project().documented().map(StateOnDay::state), emptyLast()),
                (line, label) -> line.project().documented().ifPresentOrElse(
                        state -> say(label, messages.label(state.state()), "pill"), () -> notRecorded(label)));
    }

    void lead(TableColumn<ProjectLine, ProjectLine> column) {
        fill(column, Comparator.comparing(line -> line.lead(messages), messages.collator()), (line, label) -> {
            var lead = line.lead(messages);
            if (lead.isEmpty()) {
                notRecorded(label);
            } else {
                say(label, lead, "plain");
            }
        });
    }

    void next(TableColumn<ProjectLine, ProjectLine> column) {
        fill(column, Comparator.comparing(ProjectLine::nextEnds), (line, label) -> line.next().ifPresentOrElse(next -> {
            var late = next.daysPastTarget(line.today());
            var date = messages.date(next.date().orElseThrow());
            say(label, late > 0 ? messages.text("projects.next.past", next.shortName(), date, messages.daysLate(late))
                    : messages.text("projects.next", next.shortName(), date), "plain");
            (late > 0 ? Tone.DANGER : Tone.PLAIN).colour(label);
        }, () -> say(label, messages.text("projects.next.none"), "not-recorded")));
    }

    void lastFact(TableColumn<ProjectLine, ProjectLine> column) {
        fill(column, Comparator.comparing(ProjectLine::lastFactDay), (line, label) -> line.lastFact()
                .ifPresentOrElse(fact -> {
                    say(label, messages.days(fact.ageInDays(line.today())), "age");
                    (fact.isStale(line.today()) ? Tone.WARNING : Tone.PLAIN).colour(label);
                }, () -> notRecorded(label)));
    }

    private static <T extends Comparable<T>> Comparator<Optional<T>> emptyLast() {
        return (one, other) -> {
            if (one.isPresent() && other.isPresent()) {
                return one.get().compareTo(other.get());
            }
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        };
    }

    private void notRecorded(Label label) {
        say(label, messages.text("value.notRecorded"), "not-recorded");
    }

    private static void say(Label label, String text, String styleClass) {
        label.setText(text);
        label.getStyleClass().setAll("label", styleClass);
        Tone.PLAIN.colour(label);
    }

    private static void fill(TableColumn<ProjectLine, ProjectLine> column, Comparator<ProjectLine> order,
            BiConsumer<ProjectLine, Label> says) {
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setComparator(order);
        column.setCellFactory(_ -> new Cell(says));
    }

    private static final class Cell extends TableCell<ProjectLine, ProjectLine> {

        private final BiConsumer<ProjectLine, Label> says;
        private final Label label = FullText.on(new Label());

        private Cell(BiConsumer<ProjectLine, Label> says) {
            this.says = says;
        }

        @Override
        protected void updateItem(@Nullable ProjectLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null ? null : label);
            if (line != null) {
                says.accept(line, label);
            }
        }
    }
}
