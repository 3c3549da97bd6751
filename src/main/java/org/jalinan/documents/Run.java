package org.jalinan.documents;

/// A stretch of text with one look, or a rating mark among the words.
public sealed interface Run {

    /// What is read aloud or extracted as text.
    String text();

    /// Words in any script of the region.
    record Words(String text, Look look) implements Run {
    }

    /// A rating as a drawn mark: its shape and letter carry the meaning, not its colour. `text` is its meaning in words.
    record Mark(RatingMark mark, String letter, String text) implements Run {
    }
}
