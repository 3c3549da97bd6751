package org.jalinan.documents.pdf;

import java.util.List;
import org.jalinan.documents.Align;

/// One set line: its glyphs, the indent it starts at, the width of what is seen of it, its height and the place of its
/// baseline below its upper edge.
record TextLine(List<Glyphs> glyphs, double indent, double width, double height, double baseline) {

    void paint(Pen pen, double x, double y, double room, Align align) {
        double free = room - indent - width;
        double start = x + indent + switch (align) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
        for (var each : glyphs) {
            pen.glyphs(each, start, y + baseline);
            start += each.width();
        }
    }

    static double height(List<TextLine> lines) {
        return lines.stream().mapToDouble(TextLine::height).sum();
    }

    static double width(List<TextLine> lines) {
        return lines.stream().mapToDouble(line -> line.indent + line.width).max().orElse(0);
    }

    /// Paints lines below each other.
    static void paint(Pen pen, List<TextLine> lines, double x, double y, double room, Align align) {
        double at = y;
        for (var line : lines) {
            line.paint(pen, x, at, room, align);
            at += line.height;
        }
    }
}
