package org.jalinan.cli;

import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of every command that writes a document, as a picocli mixin: for whom it is composed, and in which form it is
/// written.
final class Paper {

    @Mixin
    Readers readers = new Readers();

    @Option(names = "--format", paramLabel = "pdf|docx", defaultValue = "pdf", descriptionKey = "cli.option.format")
    Format format = Format.PDF;

    /// In which form a document is written.
    enum Format {
        PDF, DOCX;

        /// With its dot.
        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }
}
