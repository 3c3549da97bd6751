package org.jalinan.documents.pdf;

import java.util.List;

/// A document as the bytes of a PDF file.
public final class WrittenPdf {

    private final byte[] bytes;
    private final int pages;
    private final List<String> withoutGlyph;

    WrittenPdf(byte[] bytes, int pages, List<String> withoutGlyph) {
        this.bytes = bytes;
        this.pages = pages;
        this.withoutGlyph = List.copyOf(withoutGlyph);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int pages() {
        return pages;
    }

    /// Each character that no bundled font can draw, once; it stands in the file as a box.
    public List<String> withoutGlyph() {
        return withoutGlyph;
    }
}
