package org.jalinan.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.NamedArg;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.control.FactLine;
import org.jalinan.ui.control.Showing;
import org.kordamp.ikonli.javafx.FontIcon;

/// A card with the records of one kind that belong to another, such as the agenda of a meeting. Enter opens a row in
/// place to edit it, Alt+Up and Alt+Down move it, Delete deletes it; what is added is edited until it holds.
public final class OwnedList extends VBox {

    private final Label count = new Label();
    private final Button add;
    private final VBox rows = new VBox();
    private final Label none;
    private final Map<UUID, OwnedRow> made = new HashMap<>();
    private Optional<RecordForm> form = Optional.empty();
    private Optional<Owned<?>> owned = Optional.empty();
    private Optional<UUID> owner = Optional.empty();
    private Optional<UUID> sought = Optional.empty();
    private List<? extends PortfolioRecord> shown = List.of();
    private String moreWords = "";
    private Consumer<UUID> more = _ -> {};

    /// @param none the sentence where there is none
    /// @param add what adding one is called
    public OwnedList(@NamedArg("icon") String icon, @NamedArg("title") String title, @NamedArg("none") String none,
            @NamedArg("add") String add) {
        getStyleClass().addAll("card", "owned-list");
        var name = new Label(title, new FontIcon(icon));
        name.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("count");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        this.add = new Button(add, new FontIcon("fth-plus"));
        this.add.setMnemonicParsing(false);
        this.add.getStyleClass().add("add");
        this.add.setOnAction(_ -> add());
        Editing.only(this.add);
        var head = new HBox(name, count, gap, this.add);
        head.getStyleClass().add("card-head");
        this.none = new Label(none);
        this.none.setWrapText(true);
        this.none.getStyleClass().add("empty");
        this.none.managedProperty().bind(this.none.visibleProperty());
        getChildren().setAll(head, rows, this.none);
    }

    public <R extends PortfolioRecord> void serve(RecordForm served, Owned<R> what) {
        form = Optional.of(served);
        owned = Optional.of(what);
        served.entriesProperty().when(Showing.of(this)).subscribe(this::follow);
    }

    /// Offers a way on from an open record that is saved.
    public void offer(String words, Consumer<UUID> action) {
        moreWords = words;
        more = action;
    }

    /// Shows what belongs to a record.
    public void show(UUID id) {
        if (!owner.equals(Optional.of(id))) {
            leave();
            made.clear();
            owner = Optional.of(id);
        }
        form.ifPresent(served -> follow(served.entries()));
    }

    /// Opens the row of a record, also of one that is still to be shown.
    public void open(UUID record) {
        sought = Optional.of(record);
        form.ifPresent(served -> follow(served.entries()));
    }

    /// Saves what was typed.
    public void leave() {
        List.copyOf(made.values()).forEach(OwnedRow::leave);
    }

    private void follow(Entries entries) {
        owner.ifPresent(id -> owned.ifPresent(what -> show(what, entries, id)));
    }

    private <R extends PortfolioRecord> void show(Owned<R> what, Entries entries, UUID id) {
        var records = what.of(entries, id);
        var nodes = new ArrayList<Node>();
        var heading = "";
        for (var record : records) {
            var fresh = entries.isFresh(record.id());
            var under = fresh ? "" : what.heading().apply(entries.portfolio(), record);
            if (!under.isEmpty() && !under.equals(heading)) {
                var words = new Label(under);
                words.getStyleClass().add("owned-heading");
                nodes.add(words);
            }
            heading = under;
            var row = made.computeIfAbsent(record.id(), this::row);
            row.show(fresh ? Optional.<FactLine>empty()
                    : Optional.of(what.line().apply(entries.portfolio(), record)));
            nodes.add(row);
        }
        made.keySet().retainAll(records.stream().map(PortfolioRecord::id).toList());
        shown = records;
        if (!sameRows(nodes)) {
            rows.getChildren().setAll(nodes);
        }
        count.setText(form.orElseThrow().messages().number(records.size()));
        none.setVisible(records.isEmpty());
        sought.map(made::get).filter(row -> !row.isOpen()).ifPresent(this::toggle);
        sought = sought.filter(wanted -> !made.containsKey(wanted));
    }

    /// Rows that stand where they stood keep the focus; headings are made anew and count by their words.
    private boolean sameRows(List<Node> nodes) {
        return nodes.stream().map(OwnedList::identity).toList()
                .equals(rows.getChildren().stream().map(OwnedList::identity).toList());
    }

    private static Object identity(Node node) {
        return node instanceof Label heading ? heading.getText() : node;
    }

    private OwnedRow row(UUID id) {
        var served = form.orElseThrow();
        var row = new OwnedRow(served, id);
        row.head().setOnMouseClicked(_ -> toggle(row));
        row.head().addEventHandler(KeyEvent.KEY_PRESSED, key -> press(row, key));
        row.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && row.isOpen()) {
                row.open(false);
                row.head().requestFocus();
                key.consume();
            }
        });
        row.offer(Optional.of(moreWords).filter(words -> !words.isEmpty()).map(words -> {
            var link = new Hyperlink(words);
            link.setOnAction(_ -> more.accept(id));
            return link;
        }), isOrdered() ? Optional.of(by -> move(row, by)) : Optional.empty(), () -> served.remove(id));
        return row;
    }

    private boolean isOrdered() {
        return owned.filter(what -> OwnOrder.isOf(what.type())).isPresent();
    }

    private void toggle(OwnedRow row) {
        var open = !row.isOpen();
        List.copyOf(made.values()).forEach(each -> each.open(false));
        row.open(open);
        row.head().requestFocus();
    }

    private void press(OwnedRow row, KeyEvent key) {
        switch (key.getCode()) {
            case ENTER, SPACE -> toggle(row);
            case DELETE -> form.orElseThrow().remove(row.id());
            case UP, DOWN -> {
                var by = key.getCode() == KeyCode.UP ? -1 : 1;
                if (key.isAltDown() && isOrdered()) {
                    move(row, by);
                } else {
                    focus(row, by);
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void focus(OwnedRow row, int by) {
        var next = shown.stream().map(PortfolioRecord::id).toList().indexOf(row.id()) + by;
        if (next >= 0 && next < shown.size()) {
            Optional.ofNullable(made.get(shown.get(next).id())).ifPresent(each -> each.head().requestFocus());
        }
    }

    private void move(OwnedRow row, int by) {
        leave();
        var served = form.orElseThrow();
        OwnOrder.move(served, shown.stream().filter(each -> !served.entries().isFresh(each.id())).toList(), row.id(),
                by);
        row.head().requestFocus();
    }

    /// Begins one more and opens it.
    public void add() {
        owner.ifPresent(id -> owned.ifPresent(what -> {
            leave();
            var served = form.orElseThrow();
            var given = new HashMap<String, Object>(what.given().apply(served.entries()));
            given.put(what.owner(), id);
            var begun = served.create(what.type(), given);
            Optional.ofNullable(made.get(begun)).ifPresent(row -> {
                toggle(row);
                row.focusFields();
            });
        }));
    }
}
