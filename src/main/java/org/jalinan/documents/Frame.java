package org.jalinan.documents;

import java.util.List;
import java.util.Optional;

/// What stands around the text of every page, in the language of the document.
///
/// `marking` is printed at head and foot. `headNote` stands at the upper right ("Copy ____ of ____"). `footer` are the
/// parts of the footer from left to right; the page number follows at the right. `pageOf` holds `{0}` for the page and
/// `{1}` for their count. A document with an `annex` is meant to be one page; one without simply goes on.
public record Frame(Optional<String> marking, String headNote, List<RichText> footer, String pageOf,
        Optional<Annex> annex) {

    public Frame {
        footer = List.copyOf(footer);
    }

    /// Where that goes which does not fit on the one page: the title of the annex, and the sentence on the first page that
    /// leads to it, which holds `{0}` for the page on which the annex begins.
    public record Annex(String title, String sentence) {

        public String sentence(int page) {
            return sentence.replace("{0}", Integer.toString(page));
        }
    }

    public String pageOf(int page, int pages) {
        return pageOf.replace("{0}", Integer.toString(page)).replace("{1}", Integer.toString(pages));
    }
}
