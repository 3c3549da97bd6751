package org.jalinan.documents.pdf;

import org.jalinan.documents.Ink;
import org.jalinan.documents.Look;
import org.jalinan.documents.Run;

/// What one line is made of, from left to right; widths in points.
sealed interface Glyphs {

    double width();

    /// Characters of one look in one font. `rise` lifts them above the baseline.
    record Drawn(String text, Face face, Look look, double size, double rise, Ink ink, double width)
            implements Glyphs {

        boolean continues(Drawn before) {
            return face == before.face && look == before.look && ink == before.ink;
        }
    }

    /// A character that no bundled font has, as an empty box.
    record Box(String text, double size, Ink ink) implements Glyphs {
        @Override
        public double width() {
            return size * 0.68;
        }
    }

    /// A rating among the words.
    record Rating(Run.Mark mark, double size) implements Glyphs {
        @Override
        public double width() {
            return RatingShapes.width(size);
        }
    }
}
