package org.jalinan.ui.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jalinan.ui.Messages;
import org.jalinan.ui.list.Arrangement.Place;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything about columns that the mouse does on their heads, for the keyboard: there or not, left or right, narrower
/// or wider, sorted by.
final class ColumnPanel extends VBox {

    private static final int STEP = 40;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 2_000;

    private final Messages messages;
    private final Function<String, String> title;
    private final Consumer<Arrangement> change;
    private final GridPane grid = new GridPane();
    private Arrangement now;

    /// @param change told of each arrangement chosen
    ColumnPanel(Messages messages, Function<String, String> title, Arrangement now, Arrangement usual,
            Consumer<Arrangement> change) {
        this.messages = messages;
        this.title = title;
        this.change = change;
        this.now = now;
        getStyleClass().add("column-panel");
        grid.getStyleClass().add("grid");
        var reset = new Button(messages.text("list.columns.reset"));
        reset.setOnAction(_ -> choose(usual, "reset"));
        reset.setId("reset");
        getChildren().setAll(grid, reset);
        build();
    }

    private void build() {
        grid.getChildren().clear();
        for (var at = 0; at < now.places().size(); at++) {
            grid.addRow(at, line(at));
        }
    }

    private Node[] line(int at) {
        var place = now.places().get(at);
        var name = title.apply(place.column());
        var there = new CheckBox(name);
        there.setMnemonicParsing(false);
        there.setId("there-" + place.column());
        there.setSelected(place.shown());
        there.setDisable(place.shown() && now.places().stream().filter(Place::shown).count() == 1);
        there.setOnAction(_ -> put(at, new Place(place.column(), there.isSelected(), place.width()), there.getId()));
        var keys = new HBox(
                key("fth-arrow-up", "list.columns.earlier", name, at == 0, "earlier-" + place.column(),
                        id -> move(at, at - 1, id)),
                key("fth-arrow-down", "list.columns.later", name, at == now.places().size() - 1,
                        "later-" + place.column(), id -> move(at, at + 1, id)),
                key("fth-minimize-2", "list.columns.narrower", name, false, "narrower-" + place.column(),
                        id -> put(at, widened(place, -STEP), id)),
                key("fth-maximize-2", "list.columns.wider", name, false, "wider-" + place.column(),
                        id -> put(at, widened(place, STEP), id)),
                key(sortIcon(place.column()), "list.columns.sort", name, false, "sort-" + place.column(),
                        id -> choose(new Arrangement(now.places(), sortedBy(place.column())), id)));
        return new Node[]{there, keys};
    }

    private static Place widened(Place place, int by) {
        return new Place(place.column(), place.shown(), Math.clamp(place.width() + by, NARROWEST, WIDEST));
    }

    private Button key(String icon, String words, String column, boolean end, String id, Consumer<String> action) {
        var key = new Button(null, new FontIcon(icon));
        key.getStyleClass().add("icon-button");
        key.setId(id);
        key.setDisable(end);
        key.setAccessibleText(messages.text(words, column));
        key.setTooltip(new Tooltip(messages.text(words, column)));
        key.setOnAction(_ -> action.accept(id));
        return key;
    }

    private String sortIcon(String column) {
        return now.sorting().steps().stream().filter(step -> step.column().equals(column)).findFirst()
                .map(step -> step.descending() ? "mdi2s-sort-descending" : "mdi2s-sort-ascending").orElse("mdi2s-sort");
    }

    /// Up, then down, then not by this column.
    private Sorting sortedBy(String column) {
        var step = now.sorting().steps().stream().filter(each -> each.column().equals(column)).findFirst();
        return step.map(each -> each.descending() ? Sorting.AS_GIVEN
                : new Sorting(List.of(new Sorting.Step(column, true))))
                .orElseGet(() -> new Sorting(List.of(new Sorting.Step(column, false))));
    }

    private void put(int at, Place place, String focus) {
        var places = new ArrayList<>(now.places());
        places.set(at, place);
        choose(new Arrangement(places, now.sorting()), focus);
    }

    private void move(int from, int to, String focus) {
        var places = new ArrayList<>(now.places());
        Collections.swap(places, from, to);
        choose(new Arrangement(places, now.sorting()), focus);
    }

    /// The panel is built anew; the focus stays on the key that was pressed.
    private void choose(Arrangement next, String focus) {
        now = next;
        change.accept(next);
        build();
        var key = lookup("#" + focus);
        if (key != null) {
            key.requestFocus();
        }
    }
}
