package org.jalinan.documents.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures: what is looked at is the very file that is printed or saved. Callers on several threads
/// take turns.
public final class PageImages implements AutoCloseable {

    private static final float POINTS_PER_INCH = 72f;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private boolean closed;

    /// A picture as rows of dots, each 0xRRGGBB with its upper eight bits set.
    public static final class Dots {

        private final int width;
        private final int[] values;

        private Dots(int width, int[] values) {
            this.width = width;
            this.values = values;
        }

        public int width() {
            return width;
        }

        public int height() {
            return values.length / width;
        }

        public int[] values() {
            return values.clone();
        }
    }

    private PageImages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /// @throws IOException if the bytes are no PDF
    public static PageImages of(byte[] pdf) throws IOException {
        return new PageImages(Loader.loadPDF(pdf));
    }

    public synchronized int count() {
        return document.getNumberOfPages();
    }

    /// How wide a page is for its height.
    ///
    /// @param page the first being 0
    public synchronized double shape(int page) {
        var box = document.getPage(page).getMediaBox();
        return box.getWidth() / box.getHeight();
    }

    /// How wide a page is, in points.
    public synchronized double width(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    /// A page so many dots wide; empty once the pages are closed, because nobody looks at them any more.
    public synchronized Optional<Dots> page(int page, int width) {
        if (closed) {
            return Optional.empty();
        }
        try {
            float scale = (float) (width / width(page));
            var image = renderer.renderImageWithDPI(page, scale * POINTS_PER_INCH, ImageType.RGB);
            return Optional.of(new Dots(image.getWidth(),
                    image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())));
        } catch (IOException e) {
            throw new UncheckedIOException("A page in memory cannot be unreadable.", e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
