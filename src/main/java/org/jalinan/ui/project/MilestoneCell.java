package org.jalinan.ui.project;

import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jalinan.ui.form.Editor;
import org.jalinan.ui.form.FieldEntry;
import org.jalinan.ui.form.RowCell;
import org.jalinan.ui.form.Typing;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A cell of a milestone: what the row says, and while it is edited the editor of its field. However the officer leaves
/// it, what was typed is judged; only Esc puts back what was there.
final class MilestoneCell extends TableCell<UUID, MilestoneRow> {

    private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");

    private final MilestoneField field;
    private final ProjectForm form;
    private final MilestonesController table;
    private Optional<Editor> editor = Optional.empty();
    private Optional<MilestoneRow> edited = Optional.empty();
    private final Typing typing = new Typing();
    private boolean restoring;

    MilestoneCell(MilestoneField field, ProjectForm form, MilestonesController table) {
        this.field = field;
        this.form = form;
        this.table = table;
        getStyleClass().add("milestone-cell");
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    protected void updateItem(@Nullable MilestoneRow row, boolean empty) {
        super.updateItem(row, empty);
        if (!isEditing()) {
            present();
        }
    }

    private void present() {
        var row = Optional.ofNullable(getItem());
        var problems = row.map(each -> each.problems(field.name())).filter(each -> !each.isEmpty());
        var shown = row.map(each -> field.show(each, form.records().messages()));
        RowCell.put(this, shown.map(node -> problems.isPresent() ? warned(node) : node).orElse(null));
        pseudoClassStateChanged(FieldEntry.WRONG, problems.isPresent());
        pseudoClassStateChanged(DRAFT,
                row.filter(each -> each.entries().draft(each.id(), field.name()).isPresent()).isPresent());
        setTooltip(
                problems.map(each -> form.records().messages().text(each.getFirst().key(), each.getFirst().arguments()))
                        .or(() -> row.flatMap(each -> field.whole(each, form.records().messages())))
                        .map(Tooltip::new).orElse(null));
    }

    /// The icon stands in the second line where there is one, so that the first keeps the width of the cell.
    private static Node warned(Node shown) {
        var icon = new FontIcon("fth-alert-circle");
        if (shown.lookup(".was") instanceof Label was) {
            was.setGraphic(icon);
            return shown;
        }
        HBox.setHgrow(shown, Priority.ALWAYS);
        var both = new HBox(shown, icon);
        both.getStyleClass().add("warned");
        return both;
    }

    @Override
    public void startEdit() {
        var row = getItem();
        if (row == null || !row.canEdit(field.name()) || isEditing()) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            var opened = field.editor(row.entries(), row.milestone(), form.records().messages());
            opened.show(row.text(field.name(), form.records().messages().words()));
            editor = Optional.of(opened);
            edited = Optional.of(row);
            setGraphic(opened.node());
            opened.onTyping(typed -> {
                table.typed(field, typed);
                if (isEditing()) {
                    typing.went(form.records(), row.id(), field.name(), opened::text);
                }
            });
            opened.onLeave(this::finish);
            opened.begin();
        }
    }

    private void finish() {
        if (isEditing() && editor.isPresent()) {
            cancelEdit();
        }
    }

    @Override
    public void cancelEdit() {
        var typed = editor.map(Editor::text);
        var row = edited;
        editor = Optional.empty();
        edited = Optional.empty();
        super.cancelEdit();
        typing.ended();
        row.ifPresent(each -> leave(each, typed.orElse("")));
        table.typed(field, "");
        present();
    }

    private void leave(MilestoneRow row, String typed) {
        if (restoring) {
            form.records().restore(row.id(), field.name());
        } else if (!typed.equals(row.text(field.name(), form.records().messages().words()))) {
            form.records().enter(row.id(), field.name(), typed);
        } else {
            typing.came(form.records(), row.id(), field.name());
        }
    }

    private void press(KeyEvent key) {
        if (!isEditing()) {
            return;
        }
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            restoring = true;
            finish();
            restoring = false;
        } else if (key.getCode() == KeyCode.TAB) {
            key.consume();
            table.editBeside(getItem().id(), getTableColumn(), key.isShiftDown() ? -1 : 1);
        }
    }
}
