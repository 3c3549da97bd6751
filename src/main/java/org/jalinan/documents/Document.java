package org.jalinan.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A whole document as values: what PDF, Word, preview and print are written from.
///
/// `blocks` run in reading order. `signOffs` are the captions of the hand lines at the foot of the first page where what
/// does not fit flows to an annex, else of the last page. `asOf` also gives the file its date, so that the same document is the
/// same bytes whenever it is written.
public record Document(String title, Locale language, PageFormat page, Frame frame, LocalDate asOf,
        List<Block> blocks, List<String> signOffs) {

    public Document {
        blocks = List.copyOf(blocks);
        signOffs = List.copyOf(signOffs);
    }

    /// All that it says in its blocks, a line each.
    public Stream<String> lines() {
        return blocks.stream().flatMap(Block::lines);
    }
}
