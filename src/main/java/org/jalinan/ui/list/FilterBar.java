package org.jalinan.ui.list;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jalinan.search.TypedWords;
import org.jalinan.ui.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar above a list or a drawing: the words and conditions it is filtered by, how much that hides, the way to the columns.
public final class FilterBar<R> extends VBox {

    /// Beside a pane there is no room for the conditions in one line with the rest; they then stand below it.
    private static final double ROOM_FOR_CONDITIONS = 1_000;

    private final Messages messages;
    private final TextField typed = new TextField();
    private final ConditionChips<R> chips;
    private final HBox line = new HBox();
    private final Label count = new Label();
    private final Hyperlink showAll = new Hyperlink();
    private final Button columns = new Button(null, new FontIcon("fth-columns"));

    public FilterBar(Messages messages, Runnable filter) {
        this.messages = messages;
        getStyleClass().add("list-bar");
        typed.getStyleClass().add("list-filter");
        typed.setPromptText(messages.text("list.filter"));
        typed.setAccessibleText(messages.text("list.filter"));
        typed.setTooltip(new Tooltip(messages.text("list.filter.key")));
        typed.textProperty().addListener((_, _, _) -> filter.run());
        chips = new ConditionChips<>(filter);
        line.getStyleClass().add("line");
        HBox.setHgrow(chips, Priority.ALWAYS);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        count.getStyleClass().add("list-count");
        count.setMinWidth(USE_PREF_SIZE);
        showAll.setText(messages.text("list.showAll"));
        showAll.setMinWidth(USE_PREF_SIZE);
        showAll.getStyleClass().add("show-all");
        columns.setId("columns");
        columns.getStyleClass().add("icon-button");
        columns.setMinWidth(USE_PREF_SIZE);
        tellAway(0);
        line.getChildren().setAll(typed, gap, count, showAll, columns);
        getChildren().setAll(line, chips);
        showAll.setVisible(false);
    }

    /// Puts the conditions where there is room for them; to be called before this is laid out in that width.
    public void fit(double width) {
        var below = width < ROOM_FOR_CONDITIONS;
        if (below != getChildren().contains(chips)) {
            if (below) {
                line.getChildren().remove(chips);
                getChildren().add(chips);
            } else {
                getChildren().remove(chips);
                line.getChildren().add(1, chips);
            }
        }
    }

    public TextField typed() {
        return typed;
    }

    ConditionChips<R> chips() {
        return chips;
    }

    /// Offers conditions; those that are on stay on.
    public void offer(List<Condition<R>> conditions) {
        chips.offer(conditions);
    }

    /// The conditions that are on.
    public List<Condition<R>> on() {
        return chips.on();
    }

    /// What the words and conditions ask for together.
    ///
    /// @param text in which the words are sought
    public Predicate<R> holds(Function<? super R, String> text) {
        var holds = Condition.all(on());
        var words = TypedWords.of(typed.getText());
        return row -> holds.test(row) && words.standIn(text.apply(row));
    }

    /// Filters by these words and by the conditions with these keys, and by nothing else.
    public void filter(String words, Collection<String> keys) {
        typed.setText(words);
        chips.only(keys);
    }

    /// For a bar in which other things stand too: all conditions in one menu, and as chips only while they are on.
    public void gathered() {
        chips.gather(messages.text("list.conditions"));
    }

    /// For what has no columns to choose from.
    public void withoutColumns() {
        line.getChildren().remove(columns);
    }

    Button columns() {
        return columns;
    }

    /// Says on the way to the columns how many of them have no room.
    void tellAway(int many) {
        var words = many == 0 ? messages.text("list.columns") : messages.count("list.columns.away.", many);
        columns.setText(many == 0 ? "" : messages.text("list.columns.more", messages.number(many)));
        columns.setAccessibleText(words);
        columns.setTooltip(new Tooltip(words));
    }

    public void onShowAll(Runnable action) {
        showAll.setOnAction(_ -> {
            showAll.setVisited(false);
            action.run();
        });
    }

    /// Whether anything is asked that could hide a row.
    public boolean filters() {
        return !typed.getText().isBlank() || !chips.on().isEmpty();
    }

    public void clear() {
        typed.clear();
        chips.only(List.of());
    }

    /// Says how many rows are shown, and always how many are hidden.
    public void show(int shown, int all) {
        count.setText(shown == all ? messages.text("list.shown.all", messages.number(all))
                : messages.text("list.shown.some", messages.number(shown), messages.number(all),
                        messages.number(all - shown)));
        showAll.setVisible(shown < all);
        showAll.setManaged(shown < all);
    }
}
