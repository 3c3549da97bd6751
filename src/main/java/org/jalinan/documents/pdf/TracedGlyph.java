package org.jalinan.documents.pdf;

import java.nio.ByteBuffer;

/// A glyph of a TrueType font.
final class TracedGlyph {

    private final int width;
    private final byte[] outline;

    /// @param width how far it moves on, in units of the font
    /// @param outline its bytes, none if it draws nothing
    TracedGlyph(int width, byte[] outline) {
        this.width = width;
        this.outline = outline;
    }

    int width() {
        return width;
    }

    /// Where the drawing begins.
    int left() {
        return outline.length == 0 ? 0 : ByteBuffer.wrap(outline).getShort(2);
    }

    /// With the zeros that bring it to four bytes.
    int length() {
        return FontTables.padded(outline);
    }

    void write(ByteBuffer glyphs) {
        glyphs.put(outline).put(new byte[length() - outline.length]);
    }
}
