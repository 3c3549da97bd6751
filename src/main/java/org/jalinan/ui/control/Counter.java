package org.jalinan.ui.control;

import javafx.beans.NamedArg;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A big number, what it counts, and a word on it.
public final class Counter extends HBox {

    private final Label number = new Label();
    private final Label note = FullText.on(new Label());

    /// @param name what is counted
    public Counter(@NamedArg("name") String name) {
        getStyleClass().add("counter");
        number.getStyleClass().add("number");
        number.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().add("detail");
        getChildren().setAll(number, new VBox(FullText.on(new Label(name)), note));
    }

    public void show(String count, String words, Tone tone) {
        number.setText(count);
        note.setText(words);
        tone.colour(number);
    }
}
