package org.jalinan.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/// The lines set so far and the one that is being filled.
final class LineList {

    private static final double SLACK = 0.01;

    private final TextStyle style;
    private final double width;
    private final double rest;
    private final Face plain;
    private final List<TextLine> lines = new ArrayList<>();
    private List<Glyphs> current = new ArrayList<>();
    private double indent;
    private double used;

    LineList(TextStyle style, double width, double first, double rest, Face plain) {
        this.style = style;
        this.width = width;
        this.indent = first;
        this.rest = rest;
        this.plain = plain;
    }

    /// Whether a word fits on the current line; spaces at its end may hang over the edge.
    boolean takes(List<Glyphs> word) {
        return indent + used + seen(word) <= width + SLACK;
    }

    /// Whether anything stands on the current line.
    boolean hasBegun() {
        return !current.isEmpty();
    }

    /// Begins a new line if that makes the word fit.
    boolean endLineBefore(List<Glyphs> word) {
        if (rest + seen(word) > width + SLACK) {
            return false;
        }
        endLine();
        return true;
    }

    void add(List<Glyphs> word) {
        for (var glyphs : word) {
            used += glyphs.width();
            if (glyphs instanceof Glyphs.Drawn next && !current.isEmpty()
                    && current.getLast() instanceof Glyphs.Drawn last && next.continues(last)) {
                current.set(current.size() - 1, new Glyphs.Drawn(last.text() + next.text(), last.face(), last.look(),
                        last.size(), last.rise(), last.ink(), last.width() + next.width()));
            } else {
                current.add(glyphs);
            }
        }
    }

    void endLine() {
        if (current.isEmpty() && lines.isEmpty() && indent > 0) {
            indent = rest;
            return;
        }
        double above = plain.ascent();
        double below = plain.descent();
        for (var glyphs : current) {
            if (glyphs instanceof Glyphs.Drawn drawn && drawn.face().stacks()) {
                above = Math.max(above, drawn.face().ascent());
                below = Math.max(below, drawn.face().descent());
            }
        }
        // Scripts that stack marks get a taller line; the leading stays what the style says for all others.
        double half = (style.leading() - (plain.ascent() + plain.descent()) * style.size()) / 2;
        double taller = (above - plain.ascent() + below - plain.descent()) * style.size();
        lines.add(new TextLine(List.copyOf(current), indent, seenOfLine(), style.leading() + taller,
                half + above * style.size()));
        current = new ArrayList<>();
        indent = rest;
        used = 0;
    }

    List<TextLine> finish() {
        if (!current.isEmpty()) {
            endLine();
        }
        return List.copyOf(lines);
    }

    private double seenOfLine() {
        return current.isEmpty() ? 0 : used - hanging(current.getLast());
    }

    private static double seen(List<Glyphs> word) {
        double all = 0;
        for (var glyphs : word) {
            all += glyphs.width();
        }
        return word.isEmpty() ? 0 : all - hanging(word.getLast());
    }

    private static double hanging(Glyphs last) {
        if (!(last instanceof Glyphs.Drawn drawn) || !drawn.text().endsWith(" ")) {
            return 0;
        }
        int spaces = drawn.text().length() - drawn.text().stripTrailing().length();
        return drawn.face().width(" ".repeat(spaces), drawn.size());
    }
}
