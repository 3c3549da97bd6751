package org.jalinan.ui.project;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jalinan.ui.form.Editor;
import org.jalinan.ui.form.FieldEntry;
import org.jalinan.ui.form.RowCell;
import org.jspecify.annotations.Nullable;

/// A cell of a milestone: what the row says, and while it is edited the editor of its field. However the officer leaves
/// it, what was typed is judged; only Esc puts back what was there.
final class MilestoneCell extends TableCell<UUID, MilestoneRow> {

    private final MilestoneField field;
    private final ProjectForm form;
    private final MilestonesController table;
    private Optional<Editor> editor = Optional.empty();
    private Optional<MilestoneRow> edited = Optional.empty();
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
        RowCell.put(this, row.map(each -> field.show(each, form.records().messages())).orElse(null));
        var problems = row.map(each -> each.problems(field.name())).filter(each -> !each.isEmpty());
        pseudoClassStateChanged(FieldEntry.WRONG, problems.isPresent());
        setTooltip(
                problems.map(each -> form.records().messages().text(each.getFirst().key(), each.getFirst().arguments()))
                        .map(Tooltip::new).orElse(null));
    }

    @Override
    public void startEdit() {
        var row = getItem();
        if (row == null || !row.canEdit(field.name()) || isEditing()) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            var opened = field.editor(row.page(), row.milestone(), form.records().messages());
            opened.show(row.text(field.name(), form.records().messages().words()));
            editor = Optional.of(opened);
            edited = Optional.of(row);
            setGraphic(opened.node());
            opened.onTyping(typed -> table.typed(field, typed));
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
        row.ifPresent(each -> leave(each, typed.orElse("")));
        table.typed(field, "");
        present();
    }

    private void leave(MilestoneRow row, String typed) {
        if (restoring) {
            form.records().restore(row.id(), field.name());
        } else if (!typed.equals(row.text(field.name(), form.records().messages().words()))) {
            form.records().enter(row.id(), field.name(), typed);
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
