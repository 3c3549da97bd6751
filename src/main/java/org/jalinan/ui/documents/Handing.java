package org.jalinan.ui.documents;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jalinan.documents.docx.WordFile;
import org.jalinan.documents.order.PrintEvent;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.print.Printers;
import org.jalinan.documents.print.Stamp;
import org.jalinan.exchange.FileNames;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.Marking;
import org.jalinan.text.Words;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.DocumentFiles;
import org.jalinan.ui.Incidents;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Printing;

/// Hands documents over: into a file or to a printer, away from the window's thread, and says what came of it.
public record Handing(PortfolioModel model, DocumentFiles files, Background background, Dialogs dialogs,
        Announcements announcements, Incidents incidents, Messages messages) {

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

    void print(Composed composed) {
        print(composed.title(), composed.pdf().bytes(), composed.pdf().pages(), composed.order().marks().marking(),
                Optional.empty());
    }

    void print(IssuedDocument entry, String title, byte[] pdf) {
        print(title, pdf, entry.pages(), entry.marking(), Optional.of(entry));
    }

    /// What is not for everybody is printed once its marking and the number of copies are confirmed, with a stamp on each
    /// page, and entered in the history.
    private void print(String title, byte[] pdf, int pages, Optional<Marking> marking,
            Optional<IssuedDocument> entry) {
        var words = messages.words();
        dialogs.printing(pages).ifPresent(chosen -> {
            var stamp = Stamp.of(words, marking, model.author(), LocalDateTime.now(incidents.clock()));
            if (stamp.isEmpty() || agreed(stamp.get(), title, chosen)) {
                background.run(() -> sent(title, pdf, chosen, stamp, words), sent -> {
                    announcements.say(sent.said());
                    stamp.filter(_ -> sent.done()).ifPresent(each -> enter(each, title, chosen, entry));
                });
            }
        });
    }

    private boolean agreed(Stamp stamp, String title, Printing chosen) {
        var question = messages.text("print.marked", title, stamp.words().label(stamp.marking()),
                chosen.order().copies(), chosen.printer());
        return dialogs.agreed(
                model.isReadOnly() ? question + " " + messages.text("print.marked.unentered") : question,
                messages.text("print.marked.yes"));
    }

    private void enter(Stamp stamp, String title, Printing chosen, Optional<IssuedDocument> entry) {
        incidents.enter(new PrintEvent(entry, title, stamp.words().label(stamp.marking()), chosen.order().copies(),
                chosen.printer()).incident());
    }

    private record Sent(boolean done, String said) {
    }

    private static Sent sent(String title, byte[] pdf, Printing chosen, Optional<Stamp> stamp, Words words) {
        try {
            var sent = Printers.print(pdf, title, chosen.order(), stamp, chosen.printer());
            return new Sent(sent.isPresent(), sent.map(count -> words.of("cli.print.done", chosen.printer(), count))
                    .orElseGet(() -> words.of("cli.print.unknown", chosen.printer(),
                            String.join(", ", Printers.names()))));
        } catch (Printers.NotPrinted e) {
            return new Sent(false, words.of("cli.print.failed", chosen.printer(), String.valueOf(e.getMessage())));
        }
    }
}
