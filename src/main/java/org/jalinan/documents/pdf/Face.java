package org.jalinan.documents.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.openpdf.text.pdf.BaseFont;

/// One font: `base` is what the file embeds, `shaped` measures the same glyphs.
final class Face {

    private static final FontRenderContext EXACT = new FontRenderContext(null, false, true);
    private static final int LATIN = 0x300;
    private static final int FIRST_DASH = 0x2010;
    private static final int LAST_DOT = 0x2027;
    /// How many characters are one glyph with one advance each, so that a sum needs no shaping.
    static final int SIMPLE = LATIN + LAST_DOT - FIRST_DASH + 1;
    static final float UNIT = 1000;

    private final Supplier<BaseFont> base;
    private final ToDoubleFunction<String> measure;
    /// Whether it must be asked for the width of whatever a document draws.
    private final boolean traced;
    private final Font shaped;
    private final double ascent;
    private final double descent;
    private final boolean stacks;
    private final double[] advances = new double[SIMPLE];

    /// `font` is of `UNIT` points.
    Face(BaseFont base, Font font, boolean stacks) {
        this(() -> base, text -> shapedWidth(font, text), false, font, stacks);
    }

    Face(TracedFont traced, Font font) {
        this(traced::base, traced::width, true, font, false);
    }

    private Face(Supplier<BaseFont> base, ToDoubleFunction<String> measure, boolean traced, Font font, boolean stacks) {
        this.base = base;
        this.measure = measure;
        this.traced = traced;
        this.shaped = font;
        this.stacks = stacks;
        LineMetrics metrics = shaped.getLineMetrics("x", EXACT);
        this.ascent = metrics.getAscent() / UNIT;
        this.descent = metrics.getDescent() / UNIT;
        Arrays.fill(advances, -1);
    }

    /// The place of a character among the simple ones, Latin letters and the dashes, quotes and dots between them; less than
    /// 0 for any other.
    static int simple(int character) {
        if (character < LATIN) {
            return character;
        }
        return character >= FIRST_DASH && character <= LAST_DOT ? LATIN + character - FIRST_DASH : -1;
    }

    /// What draws text whose width was asked.
    BaseFont base() {
        return base.get();
    }

    /// Whether its marks need a taller line.
    boolean stacks() {
        return stacks;
    }

    /// Above the baseline, in parts of the size.
    double ascent() {
        return ascent;
    }

    /// Below the baseline, in parts of the size.
    double descent() {
        return descent;
    }

    /// What has been measured is drawn, and asking a font is slow.
    boolean draws(int character) {
        int place = simple(character);
        return (place >= 0 && advances[place] >= 0) || shaped.canDisplay(character);
    }

    double width(String text, double size) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int place = traced ? -1 : simple(text.charAt(i));
            if (place < 0) {
                return measure.applyAsDouble(text) * size;
            }
            if (advances[place] < 0) {
                advances[place] = measure.applyAsDouble(String.valueOf(text.charAt(i)));
            }
            sum += advances[place];
        }
        return sum * size;
    }

    private static double shapedWidth(Font font, String text) {
        var glyphs = font.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / UNIT;
    }
}
