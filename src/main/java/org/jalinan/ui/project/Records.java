package org.jalinan.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.form.OwnOrder;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.EmptyState;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;
import org.jalinan.ui.list.Said;
import org.kordamp.ikonli.javafx.FontIcon;

/// The records of one kind that belong to the project: a list with its tools above it. The fields of the one chosen
/// stand in the pane beside it, which several lists may share.
final class Records<R extends PortfolioRecord> extends VBox {

    private final ProjectForm form;
    private final Messages messages;
    private final Detail detail;
    private final Declared<R> declared;
    private final RecordList<Line<R>> list;
    private Optional<UUID> chosen = Optional.empty();

    Records(ProjectForm form, Lists lists, Detail detail, Declared<R> declared) {
        this.form = form;
        this.detail = detail;
        this.declared = declared;
        messages = lists.messages();
        list = new RecordList<>(lists, declared.list(), line -> line.record().id(), columns(), Optional.empty());
        list.setEmptyState(new EmptyState(declared.empty(), declared.add(), this::create));
        list.setOnOpen(_ -> detail.editFirst());
        list.setOnDelete(this::delete);
        list.selectedProperty().subscribe(this::choose);
        list.focusWithinProperty().subscribe(focused -> {
            if (focused) {
                chosen.ifPresent(this::showDetail);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        getStyleClass().add("records");
        setVgrow(this, Priority.ALWAYS);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().setAll(tools(), list);
    }

    RecordList<Line<R>> list() {
        return list;
    }

    private HBox tools() {
        var title = new Label(messages.text("list." + declared.list()));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var add = new Button(declared.add(), new FontIcon("fth-plus"));
        add.setMnemonicParsing(false);
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> create());
        Editing.only(add);
        var remove = new Button(messages.text("page.list.delete"), new FontIcon("fth-x"));
        remove.setMnemonicParsing(false);
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(_ -> delete(list.selectedRows()));
        Editing.only(remove, list.selectedProperty().map(Optional::isEmpty));
        var rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        var tools = new HBox(title, add, remove, rest);
        tools.getStyleClass().add("tools");
        return tools;
    }

    /// A new record has no values yet: its first column says that it is not saved, the others stay empty.
    private List<Column<Line<R>>> columns() {
        return IntStream.range(0, declared.columns().size()).mapToObj(i -> {
            var column = declared.columns().get(i);
            return new Column<Line<R>>(column.key(), column.title(),
                    line -> !line.isFresh() ? column.says().apply(line)
                            : i == 0 ? Said.missing(messages.text("page.list.unsaved")) : Said.missing(""),
                    column.order(), column.drawing(), column.width(), column.shown());
        }).toList();
    }

    void show(Page page) {
        list.show(() -> Stream.concat(declared.records().apply(page).stream(), page.fresh(declared.type()))
                .map(record -> new Line<>(page, record)).toList());
    }

    private void choose(Optional<Line<R>> line) {
        var next = line.map(each -> each.record().id());
        if (!next.equals(chosen)) {
            chosen = next;
            next.ifPresent(this::showDetail);
        }
    }

    private void showDetail(UUID record) {
        detail.show(record, messages.text("list." + declared.list()));
    }

    /// Begins a record; it is saved once it has what it needs.
    void create() {
        form.page().ifPresent(page -> {
            var id = form.records().create(declared.type(), declared.given().apply(page));
            choose(id);
            detail.editFirst();
        });
    }

    /// Selects a record and shows its fields beside the list.
    void choose(UUID record) {
        list.select(record);
        chosen = Optional.of(record);
        showDetail(record);
    }

    void edit(UUID record, String field) {
        choose(record);
        detail.edit(field);
    }

    private void delete(List<Line<R>> lines) {
        form.records().removeAll(lines.stream().map(line -> line.record().id()).toList());
    }

    private void press(KeyEvent key) {
        var arrow = key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN;
        if (key.isAltDown() && arrow && OwnOrder.isOf(declared.type())) {
            key.consume();
            var by = key.getCode() == KeyCode.UP ? -1 : 1;
            form.page().ifPresent(page -> chosen.ifPresent(
                    id -> OwnOrder.move(form.records(), declared.records().apply(page), id, by)));
        }
    }
}
