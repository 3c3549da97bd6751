package org.jalinan.ui.project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.sheet.StatusSheet;
import org.jalinan.exchange.ExportedFile;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.text.Words;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.Messages;

/// Writes the status sheet of a project as PDF, in the language of the window, away from its thread.
public final class SheetExport {

    private final Background background;
    private final Dialogs dialogs;
    private final Announcements announcements;
    private final Messages messages;
    private final Clock clock;

    public SheetExport(Background background, Dialogs dialogs, Announcements announcements, Messages messages,
            Clock clock) {
        this.background = background;
        this.dialogs = dialogs;
        this.announcements = announcements;
        this.messages = messages;
        this.clock = clock;
    }

    public void export(Portfolio portfolio, Project project) {
        var words = messages.words();
        var today = LocalDate.now(clock);
        dialogs.fileToWrite(messages.text("page.sheet.file"), project.code() + ".pdf")
                .ifPresent(file -> background.run(() -> write(portfolio, project, words, today, file),
                        announcements::say));
    }

    /// A file that cannot be written is told of like one that was: the officer can choose another.
    private static String write(Portfolio portfolio, Project project, Words words, LocalDate today, Path file) {
        var pages = new PdfPages();
        var pdf = pages.write(StatusSheet.of(Edition.own(portfolio, words, today), project, pages.widths()));
        try {
            ExportedFile.write(file, pdf.bytes());
            return pdf.withoutGlyph().isEmpty() ? words.of("page.sheet.written", file)
                    : words.of("page.sheet.boxes", file, String.join(" ", pdf.withoutGlyph()));
        } catch (IOException e) {
            return words.of("page.sheet.failed", file, e);
        }
    }
}
