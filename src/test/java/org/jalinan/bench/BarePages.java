package org.jalinan.bench;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfWriter;

/// The same pages by nothing but calls of OpenPDF: each word where it stands in a file of ours, in the same fonts, shaped
/// and embedded in part in the same way. Rules, drawings, tags and whatever decides where a word stands are left out, so
/// that what is compared is in favour of the bare calls.
final class BarePages {

    /// @param line of one font and size, at its place
    record Word(String line, String font, float size, float x, float y) {
    }

    private final GlyphLayoutFontManager fonts = new GlyphLayoutFontManager()
            .setFontCaching(GlyphLayoutFontManager.FontCaching.OFF);
    private final Map<String, BaseFont> read = new TreeMap<>();

    byte[] write(List<List<Word>> pages) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var paper = new Document(PageSize.A4);
        var writer = PdfWriter.getInstance(paper, bytes);
        var layout = new GlyphLayoutManager(fonts);
        writer.setGlyphLayoutManager(layout);
        paper.open();
        for (var page : pages) {
            var content = writer.getDirectContent();
            for (var word : page) {
                content.beginText();
                content.setFontAndSize(font(word.font()), word.size());
                content.setTextMatrix(word.x(), word.y());
                content.showText(word.line());
                content.endText();
            }
            paper.newPage();
        }
        paper.close();
        return bytes.toByteArray();
    }

    private BaseFont font(String name) throws Exception {
        var known = read.get(name);
        if (known == null) {
            try (var stream = BarePages.class.getResourceAsStream("/org/jalinan/fonts/" + name + ".ttf")) {
                known = fonts.loadFont(name + ".ttf", stream, 1).getBaseFont();
            }
            read.put(name, known);
        }
        return known;
    }

}
