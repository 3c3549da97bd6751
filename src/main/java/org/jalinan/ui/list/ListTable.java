package org.jalinan.ui.list;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// The table of a list: it shows entries as they come, and leaves sorting to the list. Selection and place stay with the
/// records they were on, also when every row was read anew.
final class ListTable<R> extends TableView<Entry<R>> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final List<Column<R>> declared;
    private final Function<? super R, ?> id;
    private final GivingWay givingWay = new GivingWay(this);
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private Consumer<Object> fold = _ -> {};
    /// How many columns from the left stay in sight while the others scroll; none where the columns share the width.
    private int staying;
    private double rowHeight = USE_COMPUTED_SIZE;
    /// The row that was asked for, kept in sight while the table finds its height; until the officer acts.
    private OptionalInt asked = OptionalInt.empty();
    private double settledHeight;

    ListTable(List<Column<R>> declared, Function<? super R, ?> id, Function<String, String> title) {
        this.declared = declared;
        this.id = id;
        getStyleClass().add("card");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(new SharedWidth());
        declared.forEach(column -> getColumns().add(tableColumn(column, title.apply(column.key()))));
        getVisibleLeafColumns().subscribe(this::refresh);
        widthProperty().subscribe(() -> {
            if (staying == 0) {
                givingWay.fit();
            }
        });
        addEventFilter(InputEvent.ANY, event -> {
            if (event instanceof KeyEvent || event instanceof ScrollEvent
                    || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                asked = OptionalInt.empty();
            }
        });
    }

    private TableColumn<Entry<R>, Entry<R>> tableColumn(Column<R> column, String title) {
        var made = new TableColumn<Entry<R>, Entry<R>>(title);
        made.setId(column.key());
        made.setMinWidth(Math.min(column.width(), 60));
        made.setCellValueFactory(entry -> new ReadOnlyObjectWrapper<>(entry.getValue()));
        made.setCellFactory(_ -> {
            var cell = new ColumnCell<>(column);
            if (stays(made)) {
                cell.stayInSight(scrolled);
            }
            return cell;
        });
        return made;
    }

    /// Lets the columns have their widths and scrolls sideways over those that do not fit, but for the first ones. The
    /// skin draws only the cells it believes in sight while rows have a fixed size, so here they have a stated one.
    void scrollSideways(int columnsStaying) {
        staying = columnsStaying;
        rowHeight = getFixedCellSize();
        setFixedCellSize(USE_COMPUTED_SIZE);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        skinProperty().subscribe(_ -> lookupAll(".scroll-bar").stream().filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast).filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL).findFirst()
                .ifPresent(bar -> scrolled.bind(bar.valueProperty())));
    }

    /// The skin makes new heads whenever the columns are others. A flow that grows keeps its place in proportion, which
    /// is another row.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getHeight() != settledHeight && asked.isPresent()) {
            flow().ifPresent(VirtualFlow::layout);
            scrollTo(asked.getAsInt());
        }
        settledHeight = getHeight();
        if (staying > 0) {
            lookupAll(".column-header").stream().filter(TableColumnHeader.class::isInstance)
                    .map(TableColumnHeader.class::cast)
                    .filter(head -> stays(head.getTableColumn()) && !head.translateXProperty().isBound())
                    .forEach(head -> {
                        head.translateXProperty().bind(scrolled);
                        head.setViewOrder(-1);
                    });
        }
    }

    private boolean stays(@Nullable TableColumnBase<?, ?> column) {
        return getVisibleLeafColumns().stream().limit(staying).anyMatch(each -> each.equals(column));
    }

    /// Called with the group whose heading is clicked, or entered with Space or Enter.
    void onFold(Consumer<Object> folded) {
        fold = folded;
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if ((key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER)
                    && getSelectionModel().getSelectedItem() instanceof Entry.Heading<R> heading) {
                key.consume();
                fold.accept(heading.group());
            }
        });
    }

    /// Selects the first record, below its heading.
    void selectFirstRow() {
        IntStream.range(0, getItems().size()).filter(index -> getItems().get(index).row().isPresent()).findFirst()
                .ifPresent(getSelectionModel()::clearAndSelect);
    }

    /// Called when a row is opened by a double click.
    void onOpen(Consumer<R> open) {
        setRowFactory(_ -> new TableRow<>() {
            {
                setPrefHeight(rowHeight);
                setOnMouseClicked(click -> {
                    if (click.getButton() == MouseButton.PRIMARY && getItem() instanceof Entry.Heading<R> heading) {
                        fold.accept(heading.group());
                    } else if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2
                            && getItem() != null) {
                        getItem().row().ifPresent(open);
                    }
                });
            }

            @Override
            protected void updateItem(@Nullable Entry<R> entry, boolean empty) {
                super.updateItem(entry, empty);
                pseudoClassStateChanged(HEADING, entry instanceof Entry.Heading);
            }
        });
    }

    /// Called when the mouse lets go of a column's head, which it may have widened.
    void onHeadReleased(Runnable released) {
        addEventFilter(MouseEvent.MOUSE_RELEASED, release -> {
            @Nullable
            EventTarget target = release.getTarget();
            while (target instanceof Node node && !node.getStyleClass().contains("column-header-background")) {
                target = node.getParent();
            }
            if (target != null) {
                released.run();
            }
        });
    }

    /// How many of the columns an officer chose have no room just now.
    int columnsAway() {
        return givingWay.count();
    }

    List<R> selectedRows() {
        return getSelectionModel().getSelectedItems().stream().flatMap(entry -> entry.row().stream()).toList();
    }

    Optional<R> selectedRow() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).flatMap(Entry::row);
    }

    /// Selects a record if it is among the rows, and brings it into sight.
    boolean select(Object record) {
        var index = IntStream.range(0, getItems().size()).filter(each -> isRow(each, Set.of(record))).findFirst();
        index.ifPresent(row -> {
            getSelectionModel().clearAndSelect(row);
            getFocusModel().focus(row);
            asked = OptionalInt.of(Math.max(0, row - 3));
            scrollTo(asked.getAsInt());
        });
        return index.isPresent();
    }

    private boolean isRow(int index, Set<?> records) {
        return getItems().get(index).row().filter(row -> records.contains(id.apply(row))).isPresent();
    }

    /// Shows other entries.
    ///
    /// @param stay whether what was at the top stays there; otherwise the first selected row comes into sight, or the top
    void show(List<Entry<R>> entries, boolean stay) {
        var selected = selectedRows().stream().<Object>map(id).collect(Collectors.toSet());
        var at = getSelectionModel().getSelectedIndex();
        var top = stay ? top() : Optional.<Top>empty();
        exchange(entries);
        var again = new BitSet();
        if (!selected.isEmpty()) {
            IntStream.range(0, entries.size()).filter(index -> isRow(index, selected)).forEach(again::set);
        }
        getSelectionModel().clearSelection();
        if (!again.isEmpty()) {
            getSelectionModel().selectIndices(again.nextSetBit(0), again.stream().skip(1).toArray());
        } else if (stay && !selected.isEmpty() && !entries.isEmpty()) {
            getSelectionModel().select(Math.min(at, entries.size() - 1));
        }
        top.ifPresent(this::scrollBack);
        if (!stay && !entries.isEmpty()) {
            scrollTo(Math.max(0, again.nextSetBit(0) - 3));
        }
    }

    /// Puts another list in the place of the one there: to exchange its rows would tell of each of a hundred thousand. A
    /// table forgets its order with its list.
    private void exchange(List<Entry<R>> entries) {
        var sorted = List.copyOf(getSortOrder());
        setItems(FXCollections.observableList(entries));
        getSortOrder().setAll(sorted);
    }

    /// The row at the upper edge, and by how many pixels it is scrolled out.
    private record Top(Object record, int index, double offset) {
    }

    private Optional<Top> top() {
        return flow().map(VirtualFlow::getFirstVisibleCell)
                .flatMap(cell -> Optional.ofNullable(cell.getItem()).map(Entry.class::cast)
                        .flatMap(entry -> rowOf(entry))
                        .map(row -> new Top(id.apply(row), cell.getIndex(), cell.getLayoutY())));
    }

    @SuppressWarnings("unchecked")
    private Optional<R> rowOf(Entry<?> entry) {
        return ((Entry<R>) entry).row();
    }

    private void scrollBack(Top top) {
        var record = Set.of(top.record());
        var still = top.index() < getItems().size() && isRow(top.index(), record);
        if (!still) {
            IntStream.range(0, getItems().size()).filter(index -> isRow(index, record)).findFirst()
                    .ifPresent(index -> {
                        layout();
                        flow().ifPresent(flow -> {
                            flow.scrollToTop(index);
                            flow.scrollPixels(-top.offset());
                        });
                    });
        }
    }

    @SuppressWarnings("unchecked")
    private Optional<VirtualFlow<IndexedCell<?>>> flow() {
        return Optional.ofNullable((VirtualFlow<IndexedCell<?>>) lookup(".virtual-flow"));
    }

    /// Puts the columns as they are arranged.
    void arrange(Arrangement arrangement) {
        var columns = getColumns().stream().sorted(Comparator.comparingInt(column -> at(arrangement, column))).toList();
        columns.forEach(column -> arrangement.place(column.getId()).ifPresent(place -> {
            column.setVisible(place.shown());
            column.setPrefWidth(place.width());
        }));
        getColumns().setAll(columns);
        sort(arrangement.sorting());
        if (staying == 0) {
            givingWay.begin();
        }
    }

    /// Takes the widths to which the officer drew the columns.
    void keepWidths() {
        getVisibleLeafColumns().forEach(column -> column.setPrefWidth(column.getWidth()));
    }

    private static int at(Arrangement arrangement, TableColumn<?, ?> column) {
        return arrangement.places().stream().map(Arrangement.Place::column).toList().indexOf(column.getId());
    }

    void sort(Sorting sorting) {
        var columns = sorting.steps().stream().flatMap(step -> getColumns().stream()
                .filter(column -> column.getId().equals(step.column()))
                .peek(column -> column.setSortType(step.descending() ? TableColumn.SortType.DESCENDING
                        : TableColumn.SortType.ASCENDING)))
                .toList();
        getSortOrder().setAll(columns);
    }

    Sorting sorting() {
        return new Sorting(getSortOrder().stream().map(column -> new Sorting.Step(column.getId(),
                column.getSortType() == TableColumn.SortType.DESCENDING)).toList());
    }

    Arrangement arrangement() {
        return new Arrangement(getColumns().stream().map(column -> new Arrangement.Place(column.getId(),
                isChosen(column), (int) Math.round(column.getPrefWidth()))).toList(), sorting());
    }

    private boolean isChosen(TableColumn<?, ?> column) {
        return column.isVisible() || givingWay.isAway(column);
    }

    /// The columns that the officer chose, from left to right.
    List<Column<R>> chosenColumns() {
        return getColumns().stream().filter(this::isChosen).flatMap(chosen -> declared.stream()
                .filter(column -> column.key().equals(chosen.getId()))).toList();
    }
}
