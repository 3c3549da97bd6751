package org.jalinan.ui.history;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.docx.WordFile;
import org.jalinan.documents.order.DocumentOrder;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.model.release.Audience;
import org.jalinan.text.Words;
import org.jalinan.ui.DocumentFiles;
import org.jalinan.ui.Messages;

/// Writes what is different as an addendum, as PDF or, where the officer names the file so, for Word.
public record AddendumExport(DocumentFiles files, Messages messages) {

    private static final String WORD = ".docx";

    void export(Compared compared) {
        var words = messages.words();
        files.write(messages.text("history.addendum.file"),
                "addendum-" + compared.first().day() + "-" + compared.last().day() + ".pdf",
                file -> bytes(compared, words, file));
    }

    private static byte[] bytes(Compared compared, Words words, Path file) {
        var pages = new PdfPages();
        var order = new DocumentOrder(
                new Subject.Addendum(compared.before(), compared.first().day(), Optional.empty()),
                List.of(words.language()), new Audience.Own(), Marks.ofSet(compared.after()), Set.of(),
                Optional.empty());
        var bundle = order.compose(compared.after(), compared.last().day(), pages.widths());
        return file.toString().endsWith(WORD) ? WordFile.write(bundle, pages)
                : pages.write(bundle).bytes();
    }
}
