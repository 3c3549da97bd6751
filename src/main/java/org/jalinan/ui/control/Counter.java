package org.jalinan.ui.control;

import javafx.beans.NamedArg;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A big number, what it counts, and a word on it. A press opens what it counts.
public final class Counter extends Button {

    private final String name;
    private final Label number = new Label();
    private final Label note = FullText.on(new Label());

    /// @param name what is counted
    public Counter(@NamedArg("name") String name) {
        getStyleClass().add("counter");
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().add("detail");
        setGraphic(new HBox(number, new VBox(FullText.on(new Label(name)), note)));
        setMaxWidth(Double.MAX_VALUE);
        this.name = name;
    }

    /// Called when the officer wants to see what is counted.
    public void onOpen(Runnable open) {
        setOnAction(_ -> open.run());
    }

    public void show(String count, String words, Tone tone) {
        number.setText(count);
        note.setText(words);
        tone.colour(number);
        setAccessibleText(String.join(" ", count, name + ",", words));
    }
}
