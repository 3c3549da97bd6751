package org.jalinan.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What needs a window of its own. An interface, because file dialogs cannot be driven by tests.
public interface Dialogs {

    /// Tells of something unforeseen: a plain sentence first, details folded.
    void failed(Throwable failure);

    /// Asks whether to go on.
    ///
    /// @param action what going on is called, on its button
    boolean agreed(String question, String action);

    /// Asks what to do; empty when the officer does nothing.
    ///
    /// @param actions what each is called, on its button
    Optional<String> chosen(String question, List<String> actions);

    /// Asks where to write one file; empty when the officer thinks better of it.
    ///
    /// @param name the name proposed, with its ending
    Optional<Path> fileToWrite(String title, String name);

    /// Asks which file to read; empty when the officer thinks better of it.
    ///
    /// @param endings of the files that are offered, each with its dot
    Optional<Path> fileToRead(String title, String... endings);

    /// Asks on which printer and how to print, with the dialog of the system; empty when the officer thinks better of
    /// it, or where this computer knows no printer, which is said.
    ///
    /// @param pages how many there are
    Optional<Printing> printing(int pages);

    /// Asks for a folder to write into.
    Optional<Path> folderToWrite(String title);
}
