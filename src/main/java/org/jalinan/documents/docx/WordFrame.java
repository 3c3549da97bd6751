package org.jalinan.documents.docx;

import java.util.Optional;
import org.jalinan.documents.Align;
import org.jalinan.documents.Document;
import org.jalinan.documents.RichText;

/// Writes what stands at head and foot of every page: the marking, the copy, what the document is, page x of y.
record WordFrame(Document document) {

    String head() {
        var xml = new Xml().open("w:hdr", "xmlns:w", WordFile.MAIN);
        marking(xml);
        WordText.around(xml).paragraph(WordStyle.LABEL, RichText.plain(document.frame().headNote()),
                Align.RIGHT, false);
        return xml.close().text();
    }

    String foot() {
        var xml = new Xml().open("w:ftr", "xmlns:w", WordFile.MAIN);
        var text = WordText.around(xml);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", WordStyle.LABEL.id).open("w:pBdr")
                .empty("w:top", "w:val", "single", "w:sz", 4, "w:space", 2, "w:color", "B6BEC7").close()
                .open("w:tabs")
                .empty("w:tab", "w:val", "right", "w:pos", WordGrid.twips(document.page().textWidth())).close()
                .close();
        document.frame().footer().stream().reduce((one, next) -> one.and("     ").and(next))
                .ifPresent(parts -> parts.runs().forEach(text::run));
        text.tab();
        pageOf(text, document.frame().pageOf());
        xml.close();
        marking(xml);
        return xml.close().text();
    }

    private void marking(Xml xml) {
        document.frame().marking()
                .ifPresent(words -> WordText.around(xml).paragraph(WordStyle.MARKING,
                        RichText.plain(words)));
    }

    /// The sentence of the page with Word's own numbers in the place of `{0}` and `{1}`.
    private static void pageOf(WordText text, String sentence) {
        int from = 0;
        for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', from)) {
            text.words(sentence.substring(from, at), Optional.empty());
            text.field(sentence.startsWith("{0}", at) ? "PAGE" : "NUMPAGES");
            from = at + 3;
        }
        text.words(sentence.substring(from), Optional.empty());
    }
}
