package org.jalinan.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jalinan.disk.HeldFile;
import org.jalinan.disk.WatchedDisk;
import org.jalinan.model.Language;
import org.jalinan.model.Samples;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.ClosingDialogs;
import org.jalinan.ui.DocumentFiles;
import org.jalinan.ui.Messages;
import org.jalinan.ui.OpenWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetExportTest {

    @TempDir
    private Path folder;
    private final Announcements announcements = new Announcements();

    /// An officer who always chooses the same file.
    private static final class Choosing extends ClosingDialogs {

        private final Path file;

        private Choosing(Path file) {
            this.file = file;
        }

        @Override
        public boolean agreed(String question, String action) {
            return true;
        }

        @Override
        public Optional<Path> fileToWrite(String title, String name) {
            return Optional.of(file.resolveSibling(name));
        }
    }

    @Test
    void theSheetIsWrittenUnderTheProjectsCode() throws IOException {
        export(folder.resolve("any.pdf"));
        var bytes = Files.readAllBytes(folder.resolve("X0042.pdf"));
        assertEquals("%PDF", new String(bytes, 0, 4, StandardCharsets.US_ASCII));
        assertTrue(said().contains("X0042.pdf"));
    }

    @Test
    void aFileThatCannotBeWrittenIsToldOf() throws IOException {
        export(Files.createFile(folder.resolve("no folder")).resolve("any.pdf"));
        assertTrue(said().contains(" was not written: the disk is full or away"));
    }

    @Test
    void aSheetThatAnotherProgramHasOpenIsSavedBesideItAndToldOf() throws IOException {
        Files.writeString(folder.resolve("X0042.pdf"), "as it was");
        export(new WatchedDisk(folder, new HeldFile("X0042.pdf")).root().resolve("any.pdf"));
        assertTrue(
                said().startsWith(folder.resolve("X0042.pdf") + " is open in another program. Saved as X0042 (2).pdf."),
                this::said);
        assertTrue(Files.size(folder.resolve("X0042 (2).pdf")) > 1000);
    }

    private void export(Path file) {
        var project = Samples.project("Project 0042");
        var dialogs = new Choosing(file);
        var messages = new Messages(Language.EN);
        new SheetExport(new DocumentFiles(Background.direct(dialogs::failed), dialogs, announcements, messages),
                messages, OpenWindow.CLOCK).export(Samples.portfolio(project), project);
    }

    private String said() {
        return announcements.latestProperty().get().orElseThrow().sentence();
    }
}
