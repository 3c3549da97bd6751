package org.jalinan.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jalinan.documents.Align;
import org.jalinan.documents.Block;
import org.jalinan.documents.Ink;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Stroke;

/// Headings, paragraphs, the headline and legends.
final class LineBlocks {

    private static final double RULE = 0.8;
    private static final double FRAME = 0.9;
    private static final double THICK = 3;
    private static final double NOTE_GAP = 12;
    private static final double NARROWEST_NOTE = 90;

    private final TextSetter setter;
    private final Tag parent;
    private final double width;

    LineBlocks(TextSetter setter, Tag parent, double width) {
        this.setter = setter;
        this.parent = parent;
        this.width = width;
    }

    /// The note stands at the right of the heading where there is room, else below it.
    Flow.Strip heading(Block.Heading heading) {
        var words = setter.set(RichText.plain(heading.text()), setter.styles().section(), width);
        double left = width - TextLine.width(words) - NOTE_GAP;
        boolean below = left < NARROWEST_NOTE && !fits(heading.note(), left);
        var note = setter.set(RichText.plain(heading.note()), TextStyle.LABEL, below ? width : left);
        double noteTop = below ? TextLine.height(words) : 1.6;
        double height = Math.max(TextLine.height(words), noteTop + TextLine.height(note)) + 1.2;
        var tag = parent.child("H2");
        var noteTag = parent.child("P");
        return Flow.Strip.of(BlockLayout.GAP, height + RULE + 2, (pen, x, y) -> {
            pen.bookmark(heading.text(), false, y);
            pen.tagged(tag, () -> TextLine.paint(pen, words, x, y, width, Align.LEFT));
            if (!note.isEmpty()) {
                pen.tagged(noteTag, () -> TextLine.paint(pen, note, x, y + noteTop, width, Align.RIGHT));
            }
            double rule = y + height + RULE / 2;
            pen.decoration(() -> pen.line(x, rule, x + width, rule, Ink.INK, RULE));
        }).staying();
    }

    private boolean fits(String note, double room) {
        return TextLine.width(setter.set(RichText.plain(note), TextStyle.LABEL, width)) <= room;
    }

    /// One strip a line, so that a long paragraph may go on over the page, but never leaves one line alone.
    List<Flow.Strip> paragraph(Block.Paragraph paragraph) {
        var lines = setter.set(paragraph.text(), paragraph.small() ? TextStyle.LABEL : setter.styles().body(), width);
        var tag = parent.child("P");
        var strips = new ArrayList<Flow.Strip>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var strip = Flow.Strip.of(0, line.height(),
                    (pen, x, y) -> pen.tagged(tag, () -> line.paint(pen, x, y, width, Align.LEFT)));
            boolean stays = i < lines.size() - 1 && (i == 0 || i == lines.size() - 2);
            strips.add(stays ? strip.staying() : strip);
        }
        return strips;
    }

    Flow.Strip headline(Block.Headline headline) {
        double left = THICK + 6;
        double room = width - left - 6 - FRAME;
        var lines = setter.set(headline.text(), setter.styles().headline(), room);
        double height = TextLine.height(lines) + 2 * (FRAME + 3);
        var tag = parent.child("P");
        return Flow.Strip.of(0, height, (pen, x, y) -> {
            pen.decoration(() -> {
                pen.stroke(Stroke.solid(Ink.INK, FRAME));
                pen.rectangle(x + FRAME / 2, y + FRAME / 2, width - FRAME, height - FRAME);
                pen.finish(false, true);
                pen.fill(Ink.INK);
                pen.rectangle(x, y, THICK, height);
                pen.finish(true, false);
            });
            pen.tagged(tag, () -> TextLine.paint(pen, lines, x + left, y + FRAME + 3, room, Align.LEFT));
        });
    }

    Flow.Strip keyLine(Block.KeyLine keyLine) {
        var style = new TextStyle(TextStyle.SMALLEST, 11, Ink.MUTED, false);
        var left = setter.set(keyLine.left(), style, width);
        double beside = width - TextLine.width(left) - NOTE_GAP;
        var oneLine = setter.set(keyLine.right(), style, width);
        boolean together = left.size() <= 1 && TextLine.width(oneLine) <= beside && oneLine.size() <= 1;
        double rightTop = together ? 0 : TextLine.height(left);
        double height = Math.max(TextLine.height(left), rightTop + TextLine.height(oneLine));
        var leftTag = parent.child("P");
        var rightTag = parent.child("P");
        return Flow.Strip.of(0, height, (pen, x, y) -> {
            if (!left.isEmpty()) {
                pen.tagged(leftTag, () -> TextLine.paint(pen, left, x, y, width, Align.LEFT));
            }
            if (!oneLine.isEmpty()) {
                pen.tagged(rightTag, () -> TextLine.paint(pen, oneLine, x, y + rightTop, width,
                        together ? Align.RIGHT : Align.LEFT));
            }
        });
    }
}
