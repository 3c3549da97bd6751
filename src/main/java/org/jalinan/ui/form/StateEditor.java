package org.jalinan.ui.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A documented state and the day as of which it is documented: one value in two controls, finished when both are left.
final class StateEditor implements Editor {

    private final ChoiceEditor state = ChoiceEditor.of(false);
    private final TextField day = new TextField();
    private final HBox both = new HBox(state.node(), day);

    StateEditor() {
        both.getStyleClass().add("two-controls");
        HBox.setHgrow(state.node(), Priority.ALWAYS);
        day.setPrefColumnCount(9);
    }

    @Override
    public HBox node() {
        return both;
    }

    @Override
    public void offer(List<Choice> choices) {
        state.offer(choices);
    }

    @Override
    public String text() {
        return (state.text() + " " + day.getText().strip()).strip();
    }

    @Override
    public void show(String text) {
        var space = text.indexOf(' ');
        state.show(space < 0 ? text : text.substring(0, space));
        day.setText(space < 0 ? "" : text.substring(space + 1));
    }

    @Override
    public void onLeave(Runnable action) {
        both.focusWithinProperty().addListener((_, _, within) -> {
            if (!within) {
                action.run();
            }
        });
        day.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                action.run();
            }
        });
    }

    @Override
    public void onTyping(Consumer<String> action) {
        day.textProperty().addListener((_, _, _) -> action.accept(text()));
    }

    @Override
    public void begin() {
        state.node().requestFocus();
    }
}
