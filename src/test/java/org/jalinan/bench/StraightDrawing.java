package org.jalinan.bench;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.jalinan.documents.Align;
import org.jalinan.documents.Figure;
import org.jalinan.documents.Ink;
import org.jalinan.documents.Shape;
import org.jalinan.documents.Stroke;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// A figure as a template of OpenPDF, in the fonts of the pages it stands on.
record StraightDrawing(StraightPages pages) {

    Image of(Figure figure, PdfWriter writer) throws Exception {
        float height = (float) figure.height();
        var drawing = writer.getDirectContent().createTemplate((float) figure.width(), height);
        for (var shape : figure.shapes()) {
            switch (shape) {
                case Shape.Rectangle box -> {
                    begin(drawing, box.fill(), box.outline());
                    drawing.rectangle((float) box.x(), height - (float) box.bottom(), (float) box.width(),
                            (float) box.height());
                    end(drawing, box.fill(), box.outline());
                }
                case Shape.Circle circle -> {
                    begin(drawing, circle.fill(), circle.outline());
                    drawing.circle((float) circle.centre().x(), height - (float) circle.centre().y(),
                            (float) circle.radius());
                    end(drawing, circle.fill(), circle.outline());
                }
                case Shape.Polygon polygon -> {
                    begin(drawing, polygon.fill(), polygon.outline());
                    trace(drawing, polygon.points(), height);
                    end(drawing, polygon.fill(), polygon.outline());
                }
                case Shape.Line line -> {
                    begin(drawing, Optional.empty(), Optional.of(line.stroke()));
                    trace(drawing, line.points(), height);
                    drawing.stroke();
                }
                case Shape.Label label -> {
                    var font = pages.font(label.bold() ? "Bold" : "Regular", (float) label.size(), label.ink());
                    int side = label.align() == Align.LEFT ? Element.ALIGN_LEFT
                            : label.align() == Align.CENTRE ? Element.ALIGN_CENTER : Element.ALIGN_RIGHT;
                    ColumnText.showTextAligned(drawing, side, new Phrase(label.text(), font),
                            (float) label.at().x(), height - (float) label.at().y(), 0);
                }
            }
        }
        return Image.getInstance(drawing);
    }

    private static void trace(PdfTemplate drawing, List<Shape.Point> points, float height) {
        drawing.moveTo((float) points.getFirst().x(), height - (float) points.getFirst().y());
        points.stream().skip(1).forEach(point -> drawing.lineTo((float) point.x(), height - (float) point.y()));
    }

    private static void begin(PdfTemplate drawing, Optional<Ink> fill, Optional<Stroke> outline) {
        fill.ifPresent(ink -> drawing.setColorFill(new Color(ink.rgb())));
        outline.ifPresent(stroke -> {
            drawing.setColorStroke(new Color(stroke.ink().rgb()));
            drawing.setLineWidth((float) stroke.width());
        });
    }

    private static void end(PdfTemplate drawing, Optional<Ink> fill, Optional<Stroke> outline) {
        if (fill.isPresent() && outline.isPresent()) {
            drawing.closePathFillStroke();
        } else if (fill.isPresent()) {
            drawing.fill();
        } else {
            drawing.closePathStroke();
        }
    }
}
