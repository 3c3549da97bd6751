package org.jalinan.documents.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/// A font that OpenPDF 3.0.5 cannot embed as it is, embedded as a small TrueType one of the characters that a document draws.
///
/// Of a font with PostScript outlines (CFF) it writes places of glyphs where such a font asks for their names, and takes
/// numbers in outlines for others and then fails. Of any font it loses each glyph whose place, read as a character, is half
/// of one: of Noto Sans CJK two thousand Korean syllables.
final class TracedFont {

    private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);

    private final FontTables tables;
    private final Font units;
    private final Function<byte[], BaseFont> reading;
    private final Map<Integer, TracedGlyph> known = new HashMap<>();
    private final SortedMap<Integer, TracedGlyph> drawn = new TreeMap<>();
    private @Nullable BaseFont base;

    static boolean isNeeded(FontTables font) {
        return font.isPostScript() || font.glyphs() > Character.MIN_SURROGATE;
    }

    /// @param font with its outlines
    /// @param reading of a font file
    TracedFont(FontTables tables, Font font, Function<byte[], BaseFont> reading) {
        this.tables = tables.with(new TreeMap<>());
        this.units = font.deriveFont((float) tables.unitsPerEm());
        this.reading = reading;
    }

    /// Another document begins.
    void forget() {
        drawn.clear();
        base = null;
    }

    /// In parts of the size; the text will be drawn.
    double width(String text) {
        return text.codePoints().map(this::width).sum() / (double) tables.unitsPerEm();
    }

    private int width(int character) {
        var glyph = drawn.get(character);
        if (glyph == null) {
            glyph = known.computeIfAbsent(character, this::trace);
            drawn.put(character, glyph);
            base = null;
        }
        return glyph.width();
    }

    private TracedGlyph trace(int character) {
        var glyph = units.createGlyphVector(EXACT, Character.toString(character));
        return new TracedGlyph(Math.round(glyph.getGlyphMetrics(0).getAdvanceX()),
                TracedOutline.of(glyph.getGlyphOutline(0)));
    }

    /// What draws the characters whose width was asked since the document began.
    BaseFont base() {
        if (base == null) {
            base = reading.apply(tables.with(drawn).file());
        }
        return base;
    }
}
