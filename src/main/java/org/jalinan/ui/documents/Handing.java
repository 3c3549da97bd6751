package org.jalinan.ui.documents;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jalinan.documents.docx.WordFile;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.print.Printers;
import org.jalinan.exchange.ExportedFile;
import org.jalinan.exchange.FileNames;
import org.jalinan.text.Words;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Printing;

/// Hands documents over: into a file or to a printer, away from the window's thread, and says what came of it.
public final class Handing {

    private final Background background;
    private final Dialogs dialogs;
    private final Announcements announcements;
    private final Messages messages;

    public Handing(Background background, Dialogs dialogs, Announcements announcements, Messages messages) {
        this.background = background;
        this.dialogs = dialogs;
        this.announcements = announcements;
        this.messages = messages;
    }

    void save(String title, byte[] pdf) {
        write(FileNames.safe(title, ".pdf"), () -> pdf);
    }

    /// A Word file holds one document in one language: the first.
    void saveWord(Composed composed, PdfPages pages) {
        write(FileNames.safe(composed.title(), ".docx"),
                () -> WordFile.write(composed.bundle().parts().getFirst(), pages));
    }

    private void write(String name, Callable<byte[]> content) {
        var words = messages.words();
        dialogs.fileToWrite(messages.text("documents.file"), name).ifPresent(file -> background.run(() -> {
            try {
                ExportedFile.write(file, content.call());
                return words.of("documents.written", file);
            } catch (IOException e) {
                return words.of("documents.notWritten", file);
            }
        }, announcements::say));
    }

    void print(String title, byte[] pdf, int pages) {
        var words = messages.words();
        dialogs.printing(pages)
                .ifPresent(chosen -> background.run(() -> sent(title, pdf, chosen, words), announcements::say));
    }

    private static String sent(String title, byte[] pdf, Printing chosen, Words words) {
        try {
            Optional<Integer> sent = Printers.print(pdf, title, chosen.order(), chosen.printer());
            return sent.map(count -> words.of("cli.print.done", chosen.printer(), count)).orElseGet(
                    () -> words.of("cli.print.unknown", chosen.printer(), String.join(", ", Printers.names())));
        } catch (Printers.NotPrinted e) {
            return words.of("cli.print.failed", chosen.printer(), String.valueOf(e.getMessage()));
        }
    }
}
