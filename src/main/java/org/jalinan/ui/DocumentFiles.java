package org.jalinan.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jalinan.documents.pdf.WrittenPdf;
import org.jalinan.exchange.ExportedFile;
import org.jalinan.text.Words;

/// Writes documents where an officer wants them, away from the window's thread, and says what came of it. A file that cannot
/// be written is told of like one that was: the officer can choose another.
public record DocumentFiles(Background background, Dialogs dialogs, Announcements announcements, Messages messages) {

    /// What is put into a file once its name is known, and the sentence on it.
    @FunctionalInterface
    private interface Writing {
        String into(Path file) throws IOException;
    }

    /// What is said of a file that was written: the sentence on it, after where it stands if not under its name.
    public static String said(Words words, Path asked, Path stands, String sentence) {
        return ExportedFile.elsewhere(asked, stands)
                .map(each -> words.of(each.key(), each.arguments()) + " " + sentence).orElse(sentence);
    }

    /// Writes a PDF and names the letters that no font of the program has.
    ///
    /// @param question what the officer is asked
    /// @param name that is proposed, with its ending
    /// @param pdf made in the background
    public void writePdf(String question, String name, Supplier<WrittenPdf> pdf) {
        var words = messages.words();
        ask(question, name, file -> {
            var written = pdf.get();
            var stands = ExportedFile.write(file, written.bytes());
            return said(words, file, stands, written.withoutGlyph().isEmpty() ? words.of("documents.written", stands)
                    : words.of("documents.boxes", stands, String.join(" ", written.withoutGlyph())));
        });
    }

    /// Writes bytes of any form.
    ///
    /// @param content made in the background, for the file that the officer named
    public void write(String question, String name, Function<Path, byte[]> content) {
        var words = messages.words();
        ask(question, name, file -> {
            var stands = ExportedFile.write(file, content.apply(file));
            return said(words, file, stands, words.of("documents.written", stands));
        });
    }

    private void ask(String question, String name, Writing writing) {
        var words = messages.words();
        dialogs.fileToWrite(question, name).ifPresent(file -> background.run(() -> {
            try {
                return writing.into(file);
            } catch (IOException fullOrGone) {
                return words.of("documents.notWritten", file);
            }
        }, announcements::say));
    }
}
