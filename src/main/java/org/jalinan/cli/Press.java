package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.compose.WithheldReport;
import org.jalinan.documents.docx.WordFile;
import org.jalinan.documents.order.DocumentOrder;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.exchange.ExportedFile;
import org.jalinan.model.Portfolio;
import org.jalinan.model.release.Audience;

/// Writes documents into files, and tells on the error stream what they leave out and what could not be drawn.
record Press(Desk desk, PdfPages pages) {

    /// Writes a document, composed for the readers and in the languages that the options name.
    ExitCode write(Path file, Paper paper, Portfolio whole, Subject subject) {
        return paper.readers.order(desk, whole, subject).map(order -> write(file, paper.format, whole, order))
                .orElse(ExitCode.PROBLEM);
    }

    ExitCode write(Path file, Paper.Format format, Portfolio whole, DocumentOrder order) {
        var bundle = order.compose(whole, desk.today(), pages.widths());
        try {
            print(file, format, bundle);
        } catch (IOException e) {
            return Written.not(desk, file);
        }
        tellWithheld(file, whole, order, bundle);
        return ExitCode.DONE;
    }

    private void print(Path file, Paper.Format format, Bundle bundle) throws IOException {
        switch (format) {
            case PDF -> {
                var written = pages.write(bundle);
                Written.at(desk, file, ExportedFile.write(file, written.bytes()));
                if (!written.withoutGlyph().isEmpty()) {
                    desk.say("cli.sheet.boxes", file, String.join(" ", written.withoutGlyph()));
                }
            }
            case DOCX -> {
                Written.at(desk, file, ExportedFile.write(file, WordFile.write(bundle, pages)));
                pages.tooLong(bundle).forEach(title -> desk.say("cli.sheet.word", title));
            }
        }
    }

    /// Holds what was composed for others against what our own delegation would read in its place.
    void tellWithheld(Path file, Portfolio whole, DocumentOrder order, Bundle theirs) {
        if (order.audience() instanceof Audience.Own) {
            return;
        }
        var ours = order.own(whole);
        var own = ours.compose(whole, desk.today(), pages.widths()).parts();
        desk.say("cli.withheld", file, WithheldReport.linesLeftOut(theirs.parts(), own));
        WithheldReport.of(order.edition(whole, desk.today()).release(), theirs.parts(), own,
                ours.edition(whole, desk.today())).forEach(desk.err()::println);
    }
}
