package org.jalinan.documents;

/// A stretch of text with one look, a rating mark among the words, or the page on which a part begins.
public sealed interface Run {

    /// What is read aloud or extracted as text.
    String text();

    /// Words in any script of the region.
    record Words(String text, Look look) implements Run {
    }

    /// A rating as a drawn mark: its shape and letter carry the meaning, not its colour. `text` is its meaning in words.
    record Mark(RatingMark mark, String letter, String text) implements Run {
    }

    /// The page on which a part of a file begins. A form that counts its own pages puts its own number there.
    ///
    /// @param part its place among the parts that follow the cover, from 0
    /// @param number of the page where the PDF begins it
    record Page(int part, int number) implements Run {
        @Override
        public String text() {
            return Integer.toString(number);
        }
    }
}
