package org.jalinan.documents;

import java.util.List;
import java.util.Optional;

/// What stands around the text of every page, in the language of the document.
///
/// `marking` is printed at head and foot. `headNote` stands at the upper right ("Copy ____ of ____"). `footer` are the
/// parts of the footer from left to right; the page number follows at the right. `pageOf` holds `{0}` for the page and
/// `{1}` for their count; `annexSentence`, which the first page shows when there is an annex, holds `{0}` for the page
/// on which the annex begins.
public record Frame(Optional<String> marking, String headNote, List<RichText> footer, String pageOf,
        String annexTitle, String annexSentence) {

    public Frame {
        footer = List.copyOf(footer);
    }

    public String pageOf(int page, int pages) {
        return pageOf.replace("{0}", Integer.toString(page)).replace("{1}", Integer.toString(pages));
    }

    public String annexSentence(int page) {
        return annexSentence.replace("{0}", Integer.toString(page));
    }
}
