package org.jalinan.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A whole document as values: what PDF, Word, preview and print are written from.
///
/// `blocks` run in reading order; what does not fit the first page flows to an annex. `signOffs` are the captions of
/// the hand lines at the foot of the first page. `asOf` also gives the file its date, so that the same document is the
/// same bytes whenever it is written.
public record Document(String title, Locale language, PageFormat page, Frame frame, LocalDate asOf,
        List<Block> blocks, List<String> signOffs) {

    public Document {
        blocks = List.copyOf(blocks);
        signOffs = List.copyOf(signOffs);
    }
}
