package org.jalinan.documents;

import java.util.List;
import java.util.Optional;

/// Several documents in one file, with one page numbering through all of them.
///
/// @param cover what stands before them; empty for none
/// @param abreast how many parts that belong together stand side by side on one sheet, where they are upright; 1 for none
public record Bundle(Optional<Cover> cover, List<Document> parts, int abreast) {

    public Bundle {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A file holds at least one document.");
        }
    }

    public Bundle(Optional<Cover> cover, List<Document> parts) {
        this(cover, parts, 1);
    }

    /// The same with so many parts side by side.
    public Bundle abreast(int many) {
        return new Bundle(cover, parts, many);
    }

    /// A document that says where the others begin. Its own pages come before them and are counted with them.
    @FunctionalInterface
    public interface Cover {
        /// @param firstPages the number of the first page of each part, in their order
        Document saying(List<Integer> firstPages);
    }

    public static Bundle of(Document only) {
        return new Bundle(Optional.empty(), List.of(only));
    }

    /// The document by whose title, language and day the file is known.
    public Document face() {
        return cover.map(each -> each.saying(parts.stream().map(_ -> 0).toList())).orElse(parts.getFirst());
    }
}
