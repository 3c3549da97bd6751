package org.jalinan.documents.pdf;

import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfContentByte;

/// Shapes text, and writes the characters beside the glyphs only where they cannot be told from the glyphs: where
/// marks are stacked or glyphs change places. That keeps a page of Latin text half as large.
final class ShapedText extends GlyphLayoutManager {

    private boolean spelledOut;

    ShapedText(GlyphLayoutFontManager fonts) {
        super(fonts);
        setWriteActualText(true);
    }

    @Override
    protected void beginMarkedContentSequence(PdfContentByte content, String text) {
        spelledOut = text.codePoints().anyMatch(ShapedText::needsShaping);
        if (spelledOut) {
            super.beginMarkedContentSequence(content, text);
        }
    }

    @Override
    protected void endMarkedContentSequence(PdfContentByte content) {
        if (spelledOut) {
            super.endMarkedContentSequence(content);
        }
    }

    private static boolean needsShaping(int character) {
        boolean latin = character < 0x300 || (character >= 0x1E00 && character < 0x1F00);
        boolean punctuation = character >= 0x2010 && character < 0x2060;
        return !latin && !punctuation;
    }
}
