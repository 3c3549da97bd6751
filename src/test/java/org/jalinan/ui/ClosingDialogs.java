package org.jalinan.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// An officer who closes every dialog without an answer. A failure that nobody expects ends the test.
public class ClosingDialogs implements Dialogs {

    @Override
    public void failed(Throwable failure) {
        throw new AssertionError(failure);
    }

    @Override
    public boolean agreed(String question, String action) {
        return false;
    }

    @Override
    public Optional<String> chosen(String question, List<String> actions) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> fileToWrite(String title, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> fileToRead(String title, String... endings) {
        return Optional.empty();
    }

    @Override
    public Optional<Printing> printing(int pages) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> folderToWrite(String title) {
        return Optional.empty();
    }
}
