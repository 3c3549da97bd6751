package org.jalinan.ui.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jalinan.ui.Background;

/// Keeps the newest state of what is being typed in a file. It is written in the background, so that two writes in any order
/// leave the newest.
final class Latest<T> {

    /// Puts a state into the place of the one before.
    @FunctionalInterface
    interface Writer<T> {
        void write(T state) throws IOException;
    }

    private final Writer<T> file;
    private final Background background;
    private volatile T state;

    /// @param found what is in the file
    Latest(T found, Writer<T> file, Background background) {
        this.state = found;
        this.file = file;
        this.background = background;
    }

    T get() {
        return state;
    }

    /// Takes in what is in the file by now.
    void found(T other) {
        state = other;
    }

    void write(T next) {
        if (!next.equals(state)) {
            state = next;
            background.run(() -> {
                writeNewest();
                return next;
            }, _ -> {});
        }
    }

    private synchronized void writeNewest() {
        try {
            file.write(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
