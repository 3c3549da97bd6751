package org.jalinan.documents.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.Figure;
import org.jalinan.documents.Frame;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.pdf.PdfPages;

/// Writes a picture as PNG at 300 dots an inch: as one page of PDF, which is then drawn in dots. So the letters of every
/// script are those of a document.
public final class PngFile {

    private static final int DOTS_PER_INCH = 300;
    private static final double DOTS_PER_METRE = DOTS_PER_INCH / 0.0254;
    /// No page of a PDF is larger, in points.
    private static final double LARGEST = 14_400;
    /// A picture of more dots does not fit the memory of a small laptop.
    private static final double MOST_DOTS = 130e6;
    private static final double SIDE = 24;
    private static final double HEAD = 36;
    private static final double TITLE = 72;
    private static final double FOOT = 48;

    private PngFile() {
    }

    /// Empty where the picture is too large for dots; as SVG it can be written all the same.
    public static Optional<byte[]> write(Picture picture, PdfPages pages) {
        var figure = picture.figure();
        var page = new PageFormat(figure.width() + 2 * SIDE, figure.height() + HEAD + TITLE + FOOT, SIDE, HEAD, FOOT,
                PageFormat.Sizes.DENSE);
        double perPoint = DOTS_PER_INCH / 72.0;
        double dots = page.width() * perPoint * page.height() * perPoint;
        return page.height() > LARGEST || page.width() > LARGEST || dots > MOST_DOTS ? Optional.empty()
                : Optional.of(dots(pages.write(document(picture, page)).bytes()));
    }

    /// A figure alone, as it stands in a document.
    public static byte[] of(Figure figure, PdfPages pages) {
        var page = new PageFormat(figure.width(), figure.height() + FOOT, 0, 0, FOOT, PageFormat.Sizes.DENSE);
        var frame = new Frame(Optional.empty(), "", List.of(), "", Optional.empty());
        var alone = new Document("", Locale.ROOT, page, frame, LocalDate.EPOCH, List.of(figure.uncut()), List.of());
        try (var document = Loader.loadPDF(pages.write(alone).bytes())) {
            var dots = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            int height = (int) Math.ceil(figure.height() * DOTS_PER_INCH / 72);
            return png(dots.getSubimage(0, 0, dots.getWidth(), Math.min(height, dots.getHeight())));
        } catch (IOException e) {
            throw new UncheckedIOException("A page in memory cannot be unreadable.", e);
        }
    }

    private static Document document(Picture picture, PageFormat page) {
        var frame = new Frame(Optional.of(picture.marking()), "", List.of(), "", Optional.empty());
        var title = new Block.Title(RichText.EMPTY, picture.title(), RichText.plain(picture.note()), List.of());
        return new Document(picture.title(), picture.language(), page, frame, picture.asOf(),
                List.of(title, picture.figure()), List.of());
    }

    private static byte[] dots(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return png(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException("A page in memory cannot be unreadable.", e);
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            density(metadata);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// Without it a word processor would place the picture three times as large.
    private static void density(IIOMetadata metadata) throws IOException {
        var density = new IIOMetadataNode("pHYs");
        var dots = Long.toString(Math.round(DOTS_PER_METRE));
        density.setAttribute("pixelsPerUnitXAxis", dots);
        density.setAttribute("pixelsPerUnitYAxis", dots);
        density.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
        root.appendChild(density);
        metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
    }
}
