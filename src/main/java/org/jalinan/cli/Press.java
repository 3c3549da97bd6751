package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jalinan.documents.Document;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.WithheldReport;
import org.jalinan.documents.docx.WordFile;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.exchange.ExportedFile;
import org.jalinan.model.Portfolio;
import org.jalinan.model.release.Audience;

/// Writes documents into files, and tells on the error stream what they leave out and what could not be drawn.
record Press(Desk desk, PdfPages pages) {

    /// Writes one document, composed for the readers whom the options name.
    ExitCode write(Path file, Paper paper, Portfolio whole, Function<Edition, Document> composing) {
        var edition = paper.edition(desk, whole);
        return edition.isEmpty() ? ExitCode.PROBLEM : write(file, paper, whole, edition.get(), composing);
    }

    ExitCode write(Path file, Paper paper, Portfolio whole, Edition edition, Function<Edition, Document> composing) {
        var document = composing.apply(edition);
        var boxes = List.<String>of();
        try {
            switch (paper.format) {
                case PDF -> {
                    var written = pages.write(document);
                    boxes = written.withoutGlyph();
                    ExportedFile.write(file, written.bytes());
                }
                case DOCX -> ExportedFile.write(file, WordFile.write(document, pages));
            }
        } catch (IOException e) {
            return Written.not(desk, file);
        }
        desk.out().println(file);
        if (!boxes.isEmpty()) {
            desk.say("cli.sheet.boxes", file, String.join(" ", boxes));
        }
        if (!(edition.release().audience() instanceof Audience.Own)) {
            var ours = paper.own(desk, whole);
            var withheld = WithheldReport.of(edition.release(), document, composing.apply(ours), ours);
            desk.say("cli.withheld", file, withheld.size());
            withheld.forEach(desk.err()::println);
        }
        return ExitCode.DONE;
    }
}
