package org.jalinan.ui.exchange;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// Values to choose from, in words.
final class Choices {

    private Choices() {
    }

    static <T> void named(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Nothing is typed here.");
            }
        });
    }
}
