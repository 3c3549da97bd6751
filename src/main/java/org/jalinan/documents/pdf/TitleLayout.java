package org.jalinan.documents.pdf;

import java.util.List;
import org.jalinan.documents.Align;
import org.jalinan.documents.Block;
import org.jalinan.documents.Ink;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;

/// The head of a document: what it is, its subject, and short lines at the right, over a heavy rule.
final class TitleLayout {

    private static final double GAP = PageFormat.millimetres(6);
    private static final double PADDING = 3;
    private static final double RULE = 1.4;
    private static final double WIDEST_RIGHT = 0.4;

    private final TextSetter setter;
    private final Tag parent;
    private final double width;

    TitleLayout(TextSetter setter, Tag parent, double width) {
        this.setter = setter;
        this.parent = parent;
        this.width = width;
    }

    Flow.Strip strip(Block.Title title) {
        var right = title.right().stream()
                .map(text -> setter.set(text, TextStyle.BESIDE_TITLE, width * WIDEST_RIGHT)).toList();
        double rightWidth = right.stream().mapToDouble(TextLine::width).max().orElse(0);
        double rightHeight = right.stream().mapToDouble(TextLine::height).sum();
        double leftWidth = width - (rightWidth > 0 ? rightWidth + GAP : 0);
        var above = setter.set(title.above(), TextStyle.ABOVE_TITLE, leftWidth);
        var name = name(title.title(), leftWidth);
        var below = setter.set(title.below(), setter.styles().belowTitle(), leftWidth);
        double leftHeight = TextLine.height(above) + TextLine.height(name) + TextLine.height(below);
        double height = Math.max(leftHeight, rightHeight);
        return Flow.Strip.of(0, height + PADDING + RULE, (pen, x, y) -> {
            pen.bookmark(title.title(), true, y);
            double at = y + height - leftHeight;
            at = paint(pen, "P", above, x, at, leftWidth, Align.LEFT);
            at = paint(pen, "H1", name, x, at, leftWidth, Align.LEFT);
            paint(pen, "P", below, x, at, leftWidth, Align.LEFT);
            at = y + height - rightHeight;
            for (List<TextLine> lines : right) {
                at = paint(pen, "P", lines, x, at, width, Align.RIGHT);
            }
            double rule = y + height + PADDING + RULE / 2;
            pen.decoration(() -> pen.line(x, rule, x + width, rule, Ink.INK, RULE));
        });
    }

    /// A title of more than one line is set smaller, so that the page keeps its room for what is said of it.
    private List<TextLine> name(String title, double room) {
        var name = setter.set(RichText.plain(title), TextStyle.TITLE, room);
        return name.size() == 1 ? name : setter.set(RichText.plain(title), TextStyle.LONG_TITLE, room);
    }

    private double paint(Pen pen, String role, List<TextLine> lines, double x, double y, double room, Align align) {
        if (!lines.isEmpty()) {
            pen.tagged(parent.child(role), () -> TextLine.paint(pen, lines, x, y, room, align));
        }
        return y + TextLine.height(lines);
    }
}
