package org.jalinan.ui.control;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.NamedArg;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jalinan.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// A card with a titled list of facts. Where there is none it says so in a sentence.
public final class FactList extends VBox {

    /// With its hairline, as the stylesheet has it; in pixels.
    private static final double LINE = 41;

    private final Label count = new Label();
    private final ListView<FactLine> list = new ListView<>();
    private final Hyperlink showAll = new Hyperlink();
    private Consumer<UUID> open = _ -> {};

    /// @param note what the figures at the right end of the lines mean
    /// @param none the sentence where the list is empty
    public FactList(@NamedArg("icon") String icon, @NamedArg("title") String title, @NamedArg("note") String note,
            @NamedArg("none") String none) {
        getStyleClass().addAll("card", "fact-list");
        var name = new Label(title, new FontIcon(icon));
        name.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var meaning = FullText.on(new Label(note));
        meaning.getStyleClass().add("detail");
        showAll.setMinWidth(USE_PREF_SIZE);
        showAll.managedProperty().bind(showAll.visibleProperty());
        showAll.setVisible(false);
        var head = new HBox(name, count, gap, showAll, meaning);
        head.getStyleClass().add("card-head");
        var nothing = new Label(none);
        nothing.setWrapText(true);
        nothing.getStyleClass().add("empty");
        list.setPlaceholder(nothing);
        list.setAccessibleText(title);
        list.setCellFactory(_ -> new FactCell(this::open));
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                open(list.getSelectionModel().getSelectedItem());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, list);
    }

    public void show(List<FactLine> facts) {
        count.setText(Words.number(facts.size()));
        list.getItems().setAll(facts);
    }

    /// Says that these are not all, and leads to all of them.
    ///
    /// @param hidden whether any is left out
    public void tellHidden(String words, boolean hidden, Runnable all) {
        showAll.setText(words);
        showAll.setVisible(hidden);
        showAll.setOnAction(_ -> {
            showAll.setVisited(false);
            all.run();
        });
    }

    /// Puts the focus on the first line.
    public void focusFirst() {
        list.requestFocus();
        list.getSelectionModel().clearAndSelect(0);
    }

    /// Makes the card as high as its lines need, up to so many, and one line high where there is none.
    public void fit(int most) {
        var lines = Math.clamp(list.getItems().size(), 1, most);
        list.setMinHeight(LINE * lines + 2);
        list.setPrefHeight(LINE * lines + 2);
        list.setMaxHeight(LINE * lines + 2);
    }

    /// Called with the record to which a line leads, when the line is clicked or entered.
    public void onOpen(Consumer<UUID> action) {
        open = action;
    }

    private void open(FactLine fact) {
        fact.leadsTo().ifPresent(open);
    }
}
