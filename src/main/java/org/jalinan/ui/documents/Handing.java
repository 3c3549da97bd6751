package org.jalinan.ui.documents;

import java.util.Optional;
import org.jalinan.documents.docx.WordFile;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.print.Printers;
import org.jalinan.exchange.FileNames;
import org.jalinan.text.Words;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.DocumentFiles;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Printing;

/// Hands documents over: into a file or to a printer, away from the window's thread, and says what came of it.
public record Handing(DocumentFiles files, Background background, Dialogs dialogs, Announcements announcements,
        Messages messages) {

    void save(String title, byte[] pdf) {
        files.write(messages.text("documents.file"), FileNames.safe(title, ".pdf"), _ -> pdf);
    }

    /// What is on the screen.
    void savePdf(Composed composed) {
        files.writePdf(messages.text("documents.file"), FileNames.safe(composed.title(), ".pdf"), composed::pdf);
    }

    void saveWord(Composed composed, PdfPages pages) {
        files.write(messages.text("documents.file"), FileNames.safe(composed.title(), ".docx"),
                _ -> WordFile.write(composed.bundle(), pages));
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
