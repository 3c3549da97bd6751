package org.jalinan.ui.list;

import atlantafx.base.controls.Popover;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.list.Query.Found;

/// A list of records with its filter, its columns and its keys. A screen says what the columns are, gives it the rows
/// whenever they are others, and is told what the officer opens, deletes and creates.
///
/// @param <R> a row, such as a record with what the columns need beside it
public final class RecordList<R> extends VBox {

    private static final double ROW = 41;

    private final Lists lists;
    private final String name;
    private final List<Column<R>> columns;
    private final Arrangement usual;
    private final FilterBar<R> bar;
    private final ListTable<R> table;
    private final ListEmpty empty;
    private final Finder<R> finder;
    private final ReadOnlyObjectWrapper<Optional<R>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Grouping<R, ?>> grouping = Optional.empty();
    private Optional<Object> sought = Optional.empty();
    private final Set<Object> folded = new HashSet<>();
    private boolean fresh;
    private boolean asked;
    private boolean entering;
    private boolean changing;

    /// @param name of the list, in the bundles (`list.<name>.<column>`) and in what is remembered of it
    /// @param id by which a row is the same row after the portfolio has changed
    /// @param sortedBy the column it is sorted by until the officer chooses; empty for the order of the rows
    public RecordList(Lists lists, String name, Function<? super R, ?> id, List<Column<R>> columns,
            Optional<String> sortedBy) {
        this.lists = lists;
        this.name = name;
        this.columns = List.copyOf(columns);
        usual = Arrangement.declared(columns, new Sorting(sortedBy.stream()
                .map(column -> new Sorting.Step(column, false)).toList()));
        bar = new FilterBar<>(lists.messages(), this::ask);
        table = new ListTable<>(this.columns, id, this::title);
        empty = new ListEmpty(lists.messages(), this::showAll);
        finder = new Finder<>(lists.background(),
                rows -> new Rows<>(rows, this.columns, lists.messages().collator()), this::publish);
        getStyleClass().add("record-list");
        setVgrow(this, Priority.ALWAYS);
        setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(bar, table);
        setUp();
    }

    @Override
    protected void layoutChildren() {
        bar.fit(getWidth());
        super.layoutChildren();
    }

    private void setUp() {
        table.setFixedCellSize(ROW);
        table.setPlaceholder(empty);
        table.setAccessibleText(lists.messages().text("list." + name));
        table.arrange(lists.preferences().arrangement(name)
                .map(text -> Arrangement.read(text, columns, usual.sorting())).orElse(usual));
        table.setSortPolicy(_ -> {
            if (!changing) {
                remember();
                ask();
            }
            return true;
        });
        table.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> tellSelected());
        table.onHeadReleased(() -> {
            table.keepWidths();
            remember();
        });
        table.getVisibleLeafColumns().subscribe(() -> {
            bar.tellAway(table.columnsAway());
            remember();
        });
        bar.onShowAll(this::showAll);
        table.onFold(this::fold);
        bar.columns().setOnAction(_ -> offerColumns());
        ListKeys.on(this, bar, table);
    }

    /// Shows other rows. They are read in the background; selection and place stay with their records.
    public void show(Callable<List<R>> rows) {
        finder.read(rows);
        fresh = true;
        ask();
    }

    /// Offers conditions as chips; those that are on stay on.
    public void setConditions(List<Condition<R>> conditions) {
        bar.chips().offer(conditions);
    }

    /// Puts the rows under headings.
    public void setGrouping(Optional<Grouping<R, ?>> headings) {
        grouping = headings;
        ask();
    }

    /// Puts the rows of a group away, or shows them again.
    public void fold(Object group) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
        fresh = true;
        ask();
    }

    public void setEmptyState(EmptyState state) {
        empty.setState(state);
    }

    /// For lists whose rows are higher than one line.
    public void setRowHeight(double pixels) {
        table.setFixedCellSize(pixels);
    }

    /// For lists with more columns than fit, such as one for each project: these scroll sideways, and the first ones, which
    /// name the row, stay in sight.
    public void scrollSideways(int columnsStaying) {
        table.scrollSideways(columnsStaying);
    }

    /// Called with the row that is entered or clicked twice.
    public void setOnOpen(Consumer<R> open) {
        table.onOpen(open);
        ListKeys.onEnter(table, open);
    }

    /// Called with the selected rows on Delete.
    public void setOnDelete(Consumer<List<R>> delete) {
        ListKeys.onDelete(table, delete);
    }

    /// Called on Ctrl+N while the list is on the screen.
    public void setOnCreate(Runnable create) {
        ListKeys.onCreate(this, create);
    }

    /// The row that is selected, the last one of several.
    public ReadOnlyObjectProperty<Optional<R>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public Optional<R> selected() {
        return selected.get();
    }

    public List<R> selectedRows() {
        return table.selectedRows();
    }

    /// The rows that are shown, from top to bottom.
    public List<R> rows() {
        return table.getItems().stream().flatMap(entry -> entry.row().stream()).toList();
    }

    /// Selects a record by its id, also one that is still being read; what hides it is switched off.
    public void select(Object record) {
        if (!table.select(record)) {
            sought = Optional.of(record);
            bar.clear();
            folded.clear();
            ask();
        }
    }

    /// Switches on these conditions and no others, as when a number on another screen leads here.
    public void narrowTo(List<String> conditions) {
        bar.typed().clear();
        bar.chips().only(conditions);
    }

    /// Puts the focus on the rows.
    public void focusRows() {
        table.requestFocus();
    }

    /// From the filter into the rows that it finds: who types quickly is there before them.
    void enterRows() {
        table.requestFocus();
        entering = true;
        if (!asked) {
            enterFirst();
        }
    }

    private void enterFirst() {
        if (entering && table.selectedRow().isEmpty()) {
            table.selectFirstRow();
        }
        entering = false;
    }

    /// Leaves the rows with none selected; the keys go on from where they were.
    void deselect() {
        table.getSelectionModel().clearSelection();
    }

    Messages messages() {
        return lists.messages();
    }

    void showAll() {
        bar.clear();
        focusRows();
    }

    /// Puts the selected rows on the clipboard; nothing is selected, nothing is copied.
    void copy() {
        var rows = table.selectedRows();
        var shown = table.chosenColumns();
        if (!rows.isEmpty()) {
            lists.background().run(
                    () -> CopiedRows.text(shown.stream().map(each -> title(each.key())).toList(), shown, rows),
                    text -> {
                        CopiedRows.toClipboard(text);
                        lists.announcements().say(lists.messages().count("list.copied.", rows.size()));
                    });
        }
    }

    private String title(String column) {
        return columns.stream().filter(each -> each.key().equals(column)).flatMap(each -> each.title().stream())
                .findFirst().orElseGet(() -> lists.messages().text("list." + name + "." + column));
    }

    private void ask() {
        if (!finder.hasRows()) {
            return;
        }
        asked = true;
        finder.ask(new Query<>(bar.typed().getText(), bar.chips().on(), table.sorting(), grouping, folded));
    }

    private void publish(Found<R> found) {
        changing = true;
        bar.show(found.shown(), found.all());
        empty.show(found.all(), bar.filters());
        table.show(found.entries(), fresh);
        changing = false;
        fresh = false;
        asked = false;
        sought.filter(table::select).ifPresent(_ -> sought = Optional.empty());
        enterFirst();
        tellSelected();
    }

    private void tellSelected() {
        if (!changing) {
            selected.set(table.selectedRow());
        }
    }

    private void offerColumns() {
        var panel = new ColumnPanel(lists.messages(), this::title, table.arrangement(), usual, this::arrange);
        var popover = new Popover(panel);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.show(bar.columns());
        panel.requestFocus();
    }

    private void arrange(Arrangement next) {
        changing = true;
        table.arrange(next);
        changing = false;
        remember();
        ask();
    }

    private void remember() {
        if (Showing.of(this).getValue() && !changing) {
            lists.preferences().arrange(name, table.arrangement().asText());
        }
    }
}
