package org.jalinan.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jalinan.documents.Align;
import org.jalinan.documents.Document;
import org.jalinan.documents.Ink;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;

/// The marking, the footer and the hand lines around the text of a page.
final class FramePainter {

    private static final TextStyle MARKING = new TextStyle(12, 14, Ink.INK, true);
    private static final double SPACING = 2;
    private static final double HEAD = PageFormat.millimetres(7);
    private static final double FOOT = PageFormat.millimetres(6);
    private static final double FOOTER_END = PageFormat.millimetres(13);
    private static final double FOOTER_GAP = "     ".length() * 2.8;
    private static final double HAND_SPACE = 12;

    private final Document document;
    private final TextSetter setter;
    private final Tag tag;
    private final List<List<TextLine>> footer = new ArrayList<>();
    private final List<List<TextLine>> signOffs;
    private final List<TextLine> note;
    private final List<TextLine> marking;
    /// What the number of a page takes at the right of the footer, whatever the number.
    private final double numberRoom;
    private final double signWidth;

    FramePainter(Document document, TextSetter setter, Tag tag) {
        this.document = document;
        this.setter = setter;
        this.tag = tag;
        note = setter.set(RichText.plain(document.frame().headNote()), TextStyle.LABEL, textWidth());
        marking = setter.set(RichText.plain(document.frame().marking().orElse("")), MARKING, Double.MAX_VALUE);
        numberRoom = FOOTER_GAP + TextLine.width(setter.set(RichText.plain(document.frame().pageOf(999, 999)),
                TextStyle.LABEL, document.page().textWidth()));
        double room = document.page().textWidth() - numberRoom;
        document.frame().footer().forEach(part -> footer.add(setter.set(part, TextStyle.LABEL, room)));
        signWidth = BlockLayout.columnWidth(document.page().textWidth(), Math.max(1, document.signOffs().size()));
        signOffs = document.signOffs().stream()
                .map(caption -> setter.set(RichText.plain(caption), TextStyle.SIGN_OFF, signWidth)).toList();
    }

    /// Where the text of a page ends; a footer of several lines grows upwards.
    double textEnd() {
        return Math.min(document.page().textEnd(), footerTop() - 4);
    }

    /// The room that the hand lines take at the end of the first page.
    double signOffHeight() {
        return signOffs.isEmpty() ? 0 : HAND_SPACE + captionHeight();
    }

    private double captionHeight() {
        return 2.2 + signOffs.stream().mapToDouble(TextLine::height).max().orElse(0);
    }

    /// @param first whether it is the first page of the document, whatever its number
    void paint(Pen pen, boolean first, int page, int pages) {
        pen.decoration(() -> {
            document.frame().marking().filter(_ -> !first).ifPresent(words -> marking(pen, words, HEAD));
            TextLine.paint(pen, note, left(), HEAD + 1.2, textWidth(), Align.RIGHT);
            footer(pen, document.frame().pageOf(page, pages));
            document.frame().marking().ifPresent(words -> marking(pen, words,
                    document.page().height() - FOOT - MARKING.leading()));
        });
    }

    /// The marking at the head of the first page is content: who hears the page must hear it too.
    void paintFirstMarking(Pen pen) {
        document.frame().marking()
                .ifPresent(words -> pen.tagged(tag.child("P"), () -> marking(pen, words, HEAD)));
    }

    void paintSignOffs(Pen pen) {
        double x = left();
        double y = textEnd() - captionHeight();
        for (var caption : signOffs) {
            double at = x;
            pen.decoration(() -> pen.line(at, y, at + signWidth, y, Ink.INK, 0.6));
            pen.tagged(tag.child("P"), () -> TextLine.paint(pen, caption, at, y + 1.9, signWidth, Align.LEFT));
            x += signWidth + (textWidth() - signOffs.size() * signWidth) / Math.max(1, signOffs.size() - 1);
        }
    }

    private void marking(Pen pen, String words, double y) {
        double width = TextLine.width(marking) + SPACING * (words.length() - 1);
        double x = (document.page().width() - width) / 2;
        pen.replaced(words, () -> {
            double at = x;
            for (var line : marking) {
                for (var glyphs : line.glyphs()) {
                    if (glyphs instanceof Glyphs.Drawn drawn) {
                        pen.text(drawn, at, y + line.baseline(), SPACING);
                        at += drawn.width() + SPACING * drawn.text().length();
                    }
                }
            }
        });
    }

    private void footer(Pen pen, String page) {
        double y = footerTop();
        pen.line(left(), y, left() + textWidth(), y, Ink.RULE, 0.5);
        double top = y + 2;
        for (var row : footerRows()) {
            double x = left();
            for (var part : row) {
                double width = TextLine.width(part);
                TextLine.paint(pen, part, x, top, width, Align.LEFT);
                x += width + FOOTER_GAP;
            }
            top += height(row);
        }
        var number = setter.set(RichText.plain(page), TextStyle.LABEL, textWidth());
        TextLine.paint(pen, number, left(), y + 2, textWidth(), Align.RIGHT);
    }

    private double footerTop() {
        double lines = footerRows().stream().mapToDouble(FramePainter::height).sum();
        return document.page().height() - FOOTER_END - Math.max(TextStyle.LABEL.leading(), lines) - 2;
    }

    /// What stands side by side at the foot; a part for which there is no room begins the next row, as does what follows
    /// one of several lines.
    private List<List<List<TextLine>>> footerRows() {
        double room = textWidth() - numberRoom;
        var rows = new ArrayList<List<List<TextLine>>>();
        double x = 0;
        for (var part : footer) {
            double width = TextLine.width(part);
            if (rows.isEmpty() || x + width > room || rows.getLast().getLast().size() > 1) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.getLast().add(part);
            x += width + FOOTER_GAP;
        }
        return rows;
    }

    /// Scripts that stack marks make a row taller.
    private static double height(List<List<TextLine>> row) {
        return row.stream().mapToDouble(TextLine::height).max().orElse(0);
    }

    private double left() {
        return document.page().side();
    }

    private double textWidth() {
        return document.page().textWidth();
    }
}
