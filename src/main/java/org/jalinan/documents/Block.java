package org.jalinan.documents;

import java.util.List;

/// A part of a document that stands below the one before it. A new kind makes the compiler list every writer.
public sealed interface Block permits Block.Title, Block.Heading, Block.Paragraph, Block.KeyValues, Block.Headline,
        Block.KeyLine, Block.Columns, Block.Notes, Table, Figure {

    /// Who issues what about which subject: a small line above, the title, a line below, and short lines at the right.
    record Title(RichText above, String title, RichText below, List<RichText> right) implements Block {
        public Title {
            right = List.copyOf(right);
        }
    }

    /// A section heading with a rule below and a muted note at the right. It never ends a page.
    record Heading(String text, String note) implements Block {
    }

    /// Text over the full width; `small` is for notes and legends.
    record Paragraph(RichText text, boolean small) implements Block {
    }

    /// Small label above, value below, in `columns` equal columns, row by row.
    record KeyValues(int columns, List<Entry> entries) implements Block {
        public KeyValues {
            entries = List.copyOf(entries);
        }

        /// One label and its value.
        public record Entry(String label, RichText value) {
        }
    }

    /// The one sentence that a reader in a hurry reads, in a box with a thick rule at the left.
    record Headline(RichText text) implements Block {
    }

    /// A legend: words at the left and, where there is room, a rule of reading at the right of the same line.
    record KeyLine(RichText left, RichText right) implements Block {
    }

    /// Blocks side by side in columns of equal width.
    record Columns(List<List<Block>> columns) implements Block {
        public Columns {
            columns = columns.stream().map(List::copyOf).toList();
        }
    }

    /// Numbered notes in two columns of about the same height.
    record Notes(List<Note> notes) implements Block {
        public Notes {
            notes = List.copyOf(notes);
        }

        /// One note and its number.
        public record Note(int number, RichText text) {
        }
    }
}
