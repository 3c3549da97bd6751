package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jalinan.documents.Bundle;
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

    /// Writes one document, composed for the readers and in the languages that the options name.
    ExitCode write(Path file, Paper paper, Portfolio whole, Function<Edition, Document> composing) {
        return bundle(file, paper, whole, edition -> new Bundle(Optional.empty(),
                paper.languages().stream().map(words -> composing.apply(edition.in(words))).toList()));
    }

    /// Writes several documents into one file.
    ExitCode bundle(Path file, Paper paper, Portfolio whole, Function<Edition, Bundle> composing) {
        var edition = paper.edition(desk, whole);
        if (edition.isEmpty()) {
            return ExitCode.PROBLEM;
        }
        var bundle = composing.apply(edition.get());
        if (paper.format == Paper.Format.DOCX && (bundle.parts().size() > 1 || bundle.cover().isPresent())) {
            desk.say("cli.word.one");
            return ExitCode.USAGE;
        }
        try {
            print(file, paper, bundle);
        } catch (IOException e) {
            return Written.not(desk, file);
        }
        if (!(edition.get().release().audience() instanceof Audience.Own)) {
            tellWithheld(file, edition.get(), bundle.parts(), paper.own(desk, whole), composing);
        }
        return ExitCode.DONE;
    }

    private void print(Path file, Paper paper, Bundle bundle) throws IOException {
        switch (paper.format) {
            case PDF -> {
                var written = pages.write(bundle);
                ExportedFile.write(file, written.bytes());
                desk.out().println(file);
                if (!written.withoutGlyph().isEmpty()) {
                    desk.say("cli.sheet.boxes", file, String.join(" ", written.withoutGlyph()));
                }
            }
            case DOCX -> {
                ExportedFile.write(file, WordFile.write(bundle.parts().getFirst(), pages));
                desk.out().println(file);
            }
        }
    }

    /// Holds what was written against what our own delegation would read in its place.
    private void tellWithheld(Path file, Edition edition, List<Document> theirs, Edition ours,
            Function<Edition, Bundle> composing) {
        var own = composing.apply(ours).parts();
        desk.say("cli.withheld", file, WithheldReport.linesLeftOut(theirs, own));
        WithheldReport.of(edition.release(), theirs, own, ours).forEach(desk.err()::println);
    }
}
