package org.jalinan.documents.pdf;

import org.jalinan.documents.Ink;
import org.jalinan.documents.Stroke;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// Draws on the current page of a file, in points from the upper left corner. Whatever is drawn is either content of a
/// `Tag` or decoration, which a screen reader passes over.
final class Pen {

    private static final PdfName DECORATION = new PdfName("Artifact");

    private final PdfWriter writer;
    private final PdfContentByte content;
    private final double pageHeight;
    private final TextSetter setter;
    private @Nullable PdfOutline title;
    private double left;

    Pen(PdfWriter writer, double pageHeight, TextSetter setter) {
        this.writer = writer;
        this.content = writer.getDirectContent();
        this.pageHeight = pageHeight;
        this.setter = setter;
    }

    TextSetter setter() {
        return setter;
    }

    /// Draws with the left edge of the page at a place of the sheet.
    void from(double edge, Runnable drawing) {
        left = edge;
        if (edge == 0) {
            drawing.run();
            return;
        }
        content.saveState();
        content.concatCTM(1, 0, 0, 1, (float) edge, 0);
        drawing.run();
        content.restoreState();
    }

    /// Draws content of a tag.
    void tagged(Tag tag, Runnable drawing) {
        content.beginMarkedContentSequence(tag.element(writer.getStructureTreeRoot()));
        drawing.run();
        content.endMarkedContentSequence();
    }

    /// Enters a tag that has nothing to draw, such as an empty cell.
    void empty(Tag tag) {
        tag.element(writer.getStructureTreeRoot());
    }

    void decoration(Runnable drawing) {
        content.beginMarkedContentSequence(DECORATION);
        drawing.run();
        content.endMarkedContentSequence();
    }

    /// Marks a place for the list of contents of the file; the title is the parent of all others.
    void bookmark(String text, boolean isTitle, double y) {
        var place = new PdfDestination(PdfDestination.XYZ, (float) left, up(y), 0);
        var parent = title;
        var outline = new PdfOutline(parent == null ? content.getRootOutline() : parent, place, text);
        if (isTitle) {
            title = outline;
        }
    }

    /// Draws what is cut at the edges of a rectangle.
    void within(double x, double y, double width, double height, Runnable drawing) {
        content.saveState();
        content.rectangle((float) x, up(y + height), (float) width, (float) height);
        content.clip();
        content.newPath();
        drawing.run();
        content.restoreState();
    }

    void figureBox(Tag figure, double x, double y, double width, double height) {
        figure.boundingBox(left + x, up(y + height), left + x + width, up(y));
    }

    void glyphs(Glyphs glyphs, double x, double baseline) {
        switch (glyphs) {
            case Glyphs.Drawn drawn -> text(drawn, x, baseline, 0);
            case Glyphs.Box box -> box(box, x, baseline);
            case Glyphs.Rating rating -> replaced(rating.mark().text(),
                    () -> RatingShapes.paint(this, rating.mark(), x, baseline, rating.size()));
        }
    }

    /// Draws characters with extra space after each.
    void text(Glyphs.Drawn drawn, double x, double baseline, double spacing) {
        if (drawn.text().isEmpty()) {
            return;
        }
        fill(drawn.ink());
        content.beginText();
        content.setFontAndSize(drawn.face().base(), (float) drawn.size());
        content.setCharacterSpacing((float) spacing);
        content.setTextMatrix((float) x, up(baseline - drawn.rise()));
        content.showText(drawn.text());
        content.endText();
    }

    void line(double x1, double y1, double x2, double y2, Ink ink, double width) {
        stroke(Stroke.solid(ink, width));
        content.moveTo((float) x1, up(y1));
        content.lineTo((float) x2, up(y2));
        content.stroke();
    }

    void rectangle(double x, double y, double width, double height) {
        content.rectangle((float) x, up(y + height), (float) width, (float) height);
    }

    void circle(double x, double y, double radius) {
        content.circle((float) x, up(y), (float) radius);
    }

    void moveTo(double x, double y) {
        content.moveTo((float) x, up(y));
    }

    void lineTo(double x, double y) {
        content.lineTo((float) x, up(y));
    }

    void closePath() {
        content.closePath();
    }

    void fill(Ink ink) {
        content.setRGBColorFill(ink.rgb() >> 16 & 255, ink.rgb() >> 8 & 255, ink.rgb() & 255);
    }

    void stroke(Stroke stroke) {
        content.setRGBColorStroke(stroke.ink().rgb() >> 16 & 255, stroke.ink().rgb() >> 8 & 255,
                stroke.ink().rgb() & 255);
        content.setLineWidth((float) stroke.width());
        var dashes = new float[stroke.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = stroke.dashes().get(i).floatValue();
        }
        content.setLineDash(dashes, 0);
    }

    /// Fills and outlines the path drawn so far.
    void finish(boolean filled, boolean outlined) {
        if (filled && outlined) {
            content.fillStroke();
        } else if (filled) {
            content.fill();
        } else if (outlined) {
            content.stroke();
        } else {
            content.newPath();
        }
    }

    private void box(Glyphs.Box box, double x, double baseline) {
        replaced(box.text(), () -> {
            stroke(Stroke.solid(box.ink(), 0.6));
            rectangle(x + box.size() * 0.07, baseline - box.size() * 0.7, box.size() * 0.54, box.size() * 0.7);
            content.stroke();
        });
    }

    /// Draws what stands for characters, or spaces them apart, so that they are still read and found as words.
    void replaced(String characters, Runnable drawing) {
        var span = new PdfDictionary();
        span.put(PdfName.ACTUALTEXT, new PdfString(characters, PdfObject.TEXT_UNICODE));
        content.beginMarkedContentSequence(PdfName.SPAN, span, true);
        drawing.run();
        content.endMarkedContentSequence();
    }

    private float up(double y) {
        return (float) (pageHeight - y);
    }
}
