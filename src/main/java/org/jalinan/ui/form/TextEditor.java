package org.jalinan.ui.form;

import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field of one line, or of several that wrap.
public record TextEditor(TextInputControl control) implements Editor {

    public static TextEditor line() {
        return new TextEditor(new TextField());
    }

    /// In an area Tab goes on to the next field and Enter finishes, because no text here has paragraphs.
    public static TextEditor area(int rows) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        goOnWithTab(area);
        return new TextEditor(area);
    }

    /// Lets Tab go on to the next field, as in fields of one line.
    public static void goOnWithTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB) {
                key.consume();
                area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }

    @Override
    public TextInputControl node() {
        return control;
    }

    @Override
    public String text() {
        return control.getText();
    }

    @Override
    public void show(String text) {
        if (!text.equals(control.getText())) {
            control.setText(text);
        }
    }

    @Override
    public void onLeave(Runnable action) {
        control.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                action.run();
            }
        });
        control.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                action.run();
            }
        });
    }

    @Override
    public void onTyping(Consumer<String> action) {
        control.textProperty().addListener((_, _, text) -> action.accept(text));
    }

    @Override
    public void begin() {
        control.requestFocus();
        control.selectAll();
    }
}
