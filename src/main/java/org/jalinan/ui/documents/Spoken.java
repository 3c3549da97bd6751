package org.jalinan.ui.documents;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How a choice is called in a list; nothing is read back, because nothing is typed there.
final class Spoken<T> extends StringConverter<T> {

    private final Function<T, String> words;

    private Spoken(Function<T, String> words) {
        this.words = words;
    }

    static <T> Spoken<T> by(Function<T, String> words) {
        return new Spoken<>(words);
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("A choice is not typed: " + typed);
    }
}
