package org.jalinan.documents.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;

/// The sections of a document: a heading and what stands below it up to the next, also inside columns. What stands before the
/// first heading is none of them and always stays.
public final class Sections {

    private Sections() {
    }

    /// The headings of a document in the order in which they stand.
    public static List<String> of(Document document) {
        return headings(document.blocks()).toList();
    }

    private static Stream<String> headings(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block instanceof Block.Columns columns
                ? columns.columns().stream().flatMap(Sections::headings)
                : block instanceof Block.Heading heading ? Stream.of(heading.text()) : Stream.empty());
    }

    /// The documents without some sections.
    ///
    /// @param headings of the sections, as the first document of each group calls them
    /// @param documents in groups of the same document in several languages
    /// @param languages how many documents a group has
    static List<Document> without(Set<String> headings, List<Document> documents, int languages) {
        if (headings.isEmpty()) {
            return documents;
        }
        var kept = new ArrayList<Document>();
        for (int i = 0; i < documents.size(); i++) {
            var first = of(documents.get(i - i % languages));
            var left = new HashSet<Integer>();
            for (int section = 0; section < first.size(); section++) {
                if (headings.contains(first.get(section))) {
                    left.add(section);
                }
            }
            kept.add(new Omission(left).from(documents.get(i)));
        }
        return kept;
    }

    /// Counts headings through a document and leaves out what stands below some of them.
    private static final class Omission {

        private final Set<Integer> left;
        private int next;

        Omission(Set<Integer> left) {
            this.left = left;
        }

        Document from(Document document) {
            return new Document(document.title(), document.language(), document.page(), document.frame(),
                    document.asOf(), from(document.blocks()), document.signOffs());
        }

        private List<Block> from(List<Block> blocks) {
            var kept = new ArrayList<Block>();
            boolean isLeft = false;
            for (var block : blocks) {
                if (block instanceof Block.Columns(var columns, var share)) {
                    isLeft = false;
                    var rest = columns.stream().map(this::from).filter(column -> !column.isEmpty()).toList();
                    if (!rest.isEmpty()) {
                        kept.add(rest.size() == columns.size() ? new Block.Columns(rest, share)
                                : new Block.Columns(rest));
                    }
                } else {
                    isLeft = block instanceof Block.Heading ? left.contains(next++)
                            : isLeft && !(block instanceof Block.PageBreak);
                    if (!isLeft) {
                        kept.add(block);
                    }
                }
            }
            return kept;
        }
    }
}
