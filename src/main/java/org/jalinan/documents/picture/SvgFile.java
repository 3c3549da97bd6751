package org.jalinan.documents.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jalinan.chart.Primitive;
import org.jalinan.chart.TextWidths;
import org.jalinan.documents.Align;
import org.jalinan.documents.Ink;
import org.jalinan.documents.Shape;
import org.jalinan.documents.Stroke;

/// Writes a picture as SVG 1.1. Texts stay texts; each says how wide it is in the bundled letters, so that it keeps off
/// its neighbours where a reader has other letters.
public final class SvgFile {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double SIDE = 24;
    private static final double HEAD = 88;
    private static final double FOOT = 36;
    private static final double TITLE = 18;
    private static final double LINE = 11;

    private final TextWidths widths;
    private final XMLStreamWriter xml;

    private SvgFile(TextWidths widths, XMLStreamWriter xml) {
        this.widths = widths;
        this.xml = xml;
    }

    /// @param widths of the bundled letters (see `PdfPages.widths`)
    public static byte[] write(Picture picture, TextWidths widths) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new SvgFile(widths, xml).write(picture);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A stream into memory cannot fail.", e);
        }
        return out.toByteArray();
    }

    private void write(Picture picture) throws XMLStreamException {
        var figure = picture.figure();
        double width = figure.width() + 2 * SIDE;
        double height = HEAD + figure.height() + FOOT;
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        start("svg", "width", number(width), "height", number(height), "viewBox",
                "0 0 " + number(width) + " " + number(height), "font-family", "Noto Sans, sans-serif", "role", "img",
                "lang", picture.language().toLanguageTag());
        xml.writeDefaultNamespace(SVG);
        text("title", picture.title());
        text("desc", figure.alternative());
        empty("rect", "width", number(width), "height", number(height), "fill", colour(Ink.WHITE));
        label(width / 2, 20, picture.marking(), LINE, Align.CENTRE, true, Ink.INK);
        label(SIDE, 50, picture.title(), TITLE, Align.LEFT, true, Ink.INK);
        label(SIDE, 70, picture.note(), LINE, Align.LEFT, false, Ink.MUTED);
        // A drawing of its own, so that what sticks out of it is cut.
        start("svg", "x", number(SIDE), "y", number(HEAD), "width", number(figure.width()), "height",
                number(figure.height()));
        for (var shape : figure.shapes()) {
            draw(shape);
        }
        xml.writeEndElement();
        label(width / 2, height - 12, picture.marking(), LINE, Align.CENTRE, true, Ink.INK);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void draw(Shape shape) throws XMLStreamException {
        switch (shape) {
            case Shape.Rectangle box -> {
                element("rect", box.fill(), box.outline());
                attributes("x", number(box.x()), "y", number(box.y()), "width", number(box.width()), "height",
                        number(box.height()));
            }
            case Shape.Circle circle -> {
                element("circle", circle.fill(), circle.outline());
                attributes("cx", number(circle.centre().x()), "cy", number(circle.centre().y()), "r",
                        number(circle.radius()));
            }
            case Shape.Polygon polygon -> {
                element("polygon", polygon.fill(), polygon.outline());
                attributes("points", points(polygon.points()));
            }
            case Shape.Line line -> {
                element("polyline", Optional.empty(), Optional.of(line.stroke()));
                attributes("points", points(line.points()));
            }
            case Shape.Label label ->
                label(label.at().x(), label.at().y(), label.text(), label.size(), label.align(), label.bold(),
                        label.ink());
        }
    }

    private void element(String name, Optional<Ink> fill, Optional<Stroke> stroke) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes("fill", fill.map(SvgFile::colour).orElse("none"));
        if (stroke.isPresent()) {
            attributes("stroke", colour(stroke.get().ink()), "stroke-width", number(stroke.get().width()));
            if (!stroke.get().dashes().isEmpty()) {
                attributes("stroke-dasharray",
                        stroke.get().dashes().stream().map(SvgFile::number).collect(Collectors.joining(" ")));
            }
        }
    }

    private void label(double x, double y, String words, double size, Align align, boolean bold, Ink ink)
            throws XMLStreamException {
        if (words.isBlank()) {
            return;
        }
        var face = bold ? Primitive.Face.BOLD : Primitive.Face.REGULAR;
        start("text", "x", number(x), "y", number(y), "font-size", number(size), "fill", colour(ink), "text-anchor",
                switch (align) {
                    case LEFT -> "start";
                    case CENTRE -> "middle";
                    case RIGHT -> "end";
                });
        if (bold) {
            attributes("font-weight", "bold");
        }
        attributes("textLength", number(widths.width(words, size, face)), "lengthAdjust", "spacingAndGlyphs");
        xml.writeCharacters(legal(words));
        xml.writeEndElement();
    }

    private void text(String element, String words) throws XMLStreamException {
        start(element);
        xml.writeCharacters(legal(words));
        xml.writeEndElement();
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private static String points(List<Shape.Point> points) {
        return points.stream().map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String colour(Ink ink) {
        return String.format(Locale.ROOT, "#%06x", ink.rgb());
    }

    /// To a hundredth, without zeros at the end.
    private static String number(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /// Without the control characters that XML 1.0 cannot hold.
    private static String legal(String words) {
        return words.codePoints()
                .filter(each -> (each >= 0x20 && each != 0xFFFE && each != 0xFFFF && !isSurrogate(each))
                        || each == '\t' || each == '\n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
