package org.jalinan.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jalinan.documents.Align;
import org.jalinan.documents.Block;
import org.jalinan.documents.Ink;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Stroke;

/// What may be said beside what must not be disclosed: a ring and a square, white and grey, so that nobody has to tell
/// them apart by colour. Lines of both sides go on over the page together.
final class VoicesLayout {

    private static final double CLOSED = PageFormat.millimetres(58);
    private static final double GAP = PageFormat.millimetres(3);
    private static final double RULE = 2.2;
    private static final double PADDING = 8;
    private static final double INDENT = 10;
    private static final double SIGN = 5.4;
    private static final TextStyle LABEL = new TextStyle(TextStyle.SMALLEST, 13, Ink.INK, true);

    private final TextSetter setter;
    private final Tag open;
    private final Tag closed;
    private final double width;
    private final double closedLeft;

    VoicesLayout(TextSetter setter, Tag parent, double width) {
        this.setter = setter;
        this.open = parent.child("Sect");
        this.closed = parent.child("Sect");
        this.width = width;
        this.closedLeft = width - CLOSED;
    }

    /// One line of one side, with the dash before it where it begins a point.
    private record Said(TextLine line, List<TextLine> dash, Tag dashTag, Tag tag) {

        void paint(Pen pen, double x, double y) {
            if (!dash.isEmpty()) {
                pen.tagged(dashTag, () -> TextLine.paint(pen, dash, x, y, INDENT, Align.LEFT));
            }
            pen.tagged(tag, () -> line.paint(pen, x, y, 0, Align.LEFT));
        }
    }

    List<Flow.Strip> strips(Block.Voices voices) {
        var left = said(voices.maySay(), open, closedLeft - GAP);
        var right = said(voices.doNotDisclose(), closed, CLOSED - RULE - 2 * PADDING);
        var strips = new ArrayList<Flow.Strip>();
        strips.add(labels(voices).staying());
        int lines = Math.max(left.size(), right.size());
        for (int i = 0; i < lines; i++) {
            var strip = pair(i < left.size() ? left.subList(i, i + 1) : List.of(),
                    i < right.size() ? right.subList(i, i + 1) : List.of());
            strips.add(i < Math.min(2, lines - 1) ? strip.staying() : strip);
        }
        return strips;
    }

    private List<Said> said(Block.Voices.Voice voice, Tag side, double room) {
        var all = new ArrayList<Said>();
        var list = side.child("L");
        var dash = setter.set(RichText.plain("–"), setter.styles().voice(), INDENT);
        for (var point : voice.points()) {
            var item = list.child("LI");
            var mark = item.child("Lbl");
            var body = item.child("LBody");
            for (var line : setter.set(point, setter.styles().voice(), room, INDENT, INDENT)) {
                all.add(new Said(line, all.isEmpty() || !all.getLast().tag().equals(body) ? dash : List.of(), mark,
                        body));
            }
        }
        return all;
    }

    private Flow.Strip labels(Block.Voices voices) {
        var left = setter.set(RichText.plain(voices.maySay().label()), LABEL, closedLeft - GAP, INDENT, INDENT);
        var right = setter.set(RichText.plain(voices.doNotDisclose().label()), LABEL, CLOSED - RULE - 2 * PADDING,
                INDENT, INDENT);
        var leftTag = open.child("P");
        var rightTag = closed.child("P");
        double height = Math.max(TextLine.height(left), TextLine.height(right));
        return Flow.Strip.of(0, height, (pen, x, y) -> {
            paper(pen, x, y, height);
            double middle = y + LABEL.leading() / 2;
            pen.decoration(() -> {
                pen.stroke(Stroke.solid(Ink.INK, 1));
                pen.circle(x + SIGN / 2, middle, SIGN / 2);
                pen.finish(false, true);
                pen.fill(Ink.INK);
                pen.rectangle(closedX(x), middle - SIGN / 2, SIGN, SIGN);
                pen.finish(true, false);
            });
            pen.tagged(leftTag, () -> TextLine.paint(pen, left, x, y, 0, Align.LEFT));
            pen.tagged(rightTag, () -> TextLine.paint(pen, right, closedX(x), y, 0, Align.LEFT));
        });
    }

    private Flow.Strip pair(List<Said> left, List<Said> right) {
        double height = Math.max(left.stream().mapToDouble(each -> each.line().height()).max().orElse(0),
                right.stream().mapToDouble(each -> each.line().height()).max().orElse(0));
        return Flow.Strip.of(0, height, (pen, x, y) -> {
            paper(pen, x, y, height);
            left.forEach(each -> each.paint(pen, x, y));
            right.forEach(each -> each.paint(pen, closedX(x), y));
        });
    }

    /// The grey paper of what is closed, and the rule before it, drawn strip by strip without a seam.
    private void paper(Pen pen, double x, double y, double height) {
        pen.decoration(() -> {
            pen.fill(Ink.SHADE);
            pen.rectangle(x + closedLeft, y - 0.05, width - closedLeft, height + 0.1);
            pen.finish(true, false);
            pen.fill(Ink.INK);
            pen.rectangle(x + closedLeft, y - 0.05, RULE, height + 0.1);
            pen.finish(true, false);
        });
    }

    private double closedX(double x) {
        return x + closedLeft + RULE + PADDING;
    }
}
