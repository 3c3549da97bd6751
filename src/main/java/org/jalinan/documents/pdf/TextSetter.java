package org.jalinan.documents.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SequencedSet;
import org.jalinan.documents.Look;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Run;

/// Turns styled text into lines of a given width. A word that is wider than the line is cut between its clusters.
final class TextSetter {

    private final Typefaces faces;
    private final SequencedSet<String> missing;
    private final Styles styles;

    /// `missing` receives each character that no bundled font can draw.
    TextSetter(Typefaces faces, SequencedSet<String> missing, Styles styles) {
        this.faces = faces;
        this.missing = missing;
        this.styles = styles;
    }

    Styles styles() {
        return styles;
    }

    List<TextLine> set(RichText text, TextStyle style, double width) {
        return set(text, style, width, 0, 0);
    }

    /// `first` is the indent of the first line, `rest` that of the others.
    List<TextLine> set(RichText text, TextStyle style, double width, double first, double rest) {
        var letters = Letters.of(text);
        var lines = new LineList(style, width, first, rest, faces.face(Script.LATIN, Weight.REGULAR));
        var words = letters.words();
        for (int start = 0, end = words.nextSetBit(1); start < letters.length(); end = words.nextSetBit(end + 1)) {
            place(letters, start, end, style, lines);
            if (letters.endsLine(end)) {
                lines.endLine();
            }
            start = end;
        }
        return lines.finish();
    }

    /// How wide text is that is never broken into lines.
    double width(RichText text, TextStyle style) {
        var letters = Letters.of(text);
        double sum = 0;
        for (var glyphs : glyphs(letters, 0, letters.length(), style)) {
            sum += glyphs.width();
        }
        return sum;
    }

    private void place(Letters letters, int start, int end, TextStyle style, LineList lines) {
        var word = glyphs(letters, start, end, style);
        if (lines.takes(word) || lines.endLineBefore(word)) {
            lines.add(word);
            return;
        }
        int sources = letters.sources(start, end);
        if (sources > start && sources < end) {
            place(letters, start, sources, style, lines);
            place(letters, sources, end, style, lines);
            return;
        }
        BitSet clusters = letters.clusters();
        for (int from = start, to = clusters.nextSetBit(start + 1); from < end; to = clusters.nextSetBit(to + 1)) {
            var cluster = glyphs(letters, from, Math.min(to, end), style);
            if (!lines.takes(cluster) && lines.hasBegun()) {
                lines.endLine();
            }
            lines.add(cluster);
            from = to;
        }
    }

    private List<Glyphs> glyphs(Letters letters, int start, int end, TextStyle style) {
        var glyphs = new ArrayList<Glyphs>();
        int from = start;
        while (from < end) {
            switch (letters.run(from)) {
                case Run.Mark mark -> {
                    glyphs.add(new Glyphs.Rating(mark, style.size()));
                    from++;
                }
                case Run.Words words -> from = draw(letters, from, end, words.look(), style, glyphs);
                case Run.Page _ -> from = draw(letters, from, end, Look.BOLD, style, glyphs);
            }
        }
        return glyphs;
    }

    /// Draws a run up to its end, at most up to a place.
    private int draw(Letters letters, int from, int end, Look look, TextStyle style, List<Glyphs> glyphs) {
        int to = Math.min(end, letters.endOfRun(from));
        draw(letters.text(from, to), look, style, glyphs);
        return to;
    }

    /// Splits words where the font changes; what no font has becomes a box.
    private void draw(String text, Look look, TextStyle style, List<Glyphs> glyphs) {
        int from = 0;
        while (from < text.length()) {
            int character = text.codePointAt(from);
            int to = from + Character.charCount(character);
            var face = faces.drawing(character, style.weight(look));
            if (face == null) {
                var lost = Character.toString(character);
                missing.add(lost);
                glyphs.add(new Glyphs.Box(lost, style.size(look), style.ink(look)));
            } else {
                while (to < text.length() && faces.drawing(text.codePointAt(to), style.weight(look)) == face) {
                    to += Character.charCount(text.codePointAt(to));
                }
                var part = text.substring(from, to);
                double size = style.size(look);
                glyphs.add(new Glyphs.Drawn(part, face, look, size, style.rise(look), style.ink(look),
                        face.width(part, size)));
            }
            from = to;
        }
    }
}
