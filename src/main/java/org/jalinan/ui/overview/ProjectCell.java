package org.jalinan.ui.overview;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.FullText;
import org.jalinan.ui.control.Tone;
import org.jspecify.annotations.Nullable;

/// A cell of the overview's table: what one column says of a project, in up to three lines.
final class ProjectCell extends TableCell<ProjectRow, ProjectRow> {

    /// What a column says of a project.
    interface Says {
        Node of(ProjectRow row, Messages messages);
    }

    private final Says says;
    private final Messages messages;

    ProjectCell(Says says, Messages messages) {
        this.says = says;
        this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable ProjectRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null ? null : says.of(row, messages));
    }

    static Node titleAndLead(ProjectRow row, Messages messages) {
        var code = styled(row.project().code(), "code");
        code.setMinWidth(USE_PREF_SIZE);
        var lead = row.lead().isEmpty() ? styled(messages.text("overview.lead.none"), "not-recorded")
                : styled(messages.names(row.lead()), "detail");
        var title = styled(row.project().title(), "strong");
        title.setWrapText(true);
        title.getStyleClass().add("project-title");
        var line = new HBox(code, lines(List.of(title, lead)));
        line.getStyleClass().add("fact-line");
        return line;
    }

    static Node documentedState(ProjectRow row, Messages messages) {
        return row.project().documented()
                .map(state -> lines(List.of(styled(messages.label(state.state()), "pill"),
                        styled(messages.text("overview.state.asOf", messages.date(state.asOf())), "plain"))))
                .orElseGet(() -> lines(List.of(styled(messages.text("value.notRecorded"), "not-recorded"))));
    }

    static Node nextMilestone(ProjectRow row, Messages messages) {
        if (row.next().isEmpty()) {
            return lines(List.of(styled(messages.text("overview.next.none"), "not-recorded")));
        }
        var milestone = row.next().get();
        var stated = styled(Stated.inWords(milestone.date().orElseThrow(), messages), "detail");
        return lines(List.of(styled(milestone.shortName(), "strong"), stated, notHappened(row, messages)));
    }

    private static Label notHappened(ProjectRow row, Messages messages) {
        if (row.daysPast() == 0) {
            return styled(messages.text("overview.next.noRecord"), "detail");
        }
        var late = messages.daysLate(row.daysPast());
        var label = styled(row.alsoPast() == 0 ? messages.text("overview.next.past", late)
                : messages.text("overview.next.past.others", late, messages.number(row.alsoPast())), "detail");
        Tone.DANGER.colour(label);
        return label;
    }

    static Node lastFact(ProjectRow row, Messages messages) {
        if (row.age().isEmpty()) {
            return styled(messages.text("overview.fact.none"), "not-recorded");
        }
        var age = styled(messages.days(row.age().getAsLong()), "age");
        (row.stale() ? Tone.WARNING : Tone.PLAIN).colour(age);
        return age;
    }

    private static Label styled(String text, String styleClass) {
        var label = FullText.on(new Label(text));
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static VBox lines(List<Label> labels) {
        var lines = new VBox();
        lines.getStyleClass().add("lines");
        lines.getChildren().setAll(labels);
        return lines;
    }
}
