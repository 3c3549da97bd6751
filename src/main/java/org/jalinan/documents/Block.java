package org.jalinan.documents;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A part of a document that stands below the one before it. A new kind makes the compiler list every writer.
public sealed interface Block permits Block.Title, Block.Heading, Block.Paragraph, Block.KeyValues, Block.Headline,
        Block.KeyLine, Block.Columns, Block.Notes, Block.Voices, Block.PageBreak, Table, Figure {

    /// All that it says, a line each, in the order in which it is read.
    Stream<String> lines();

    /// Who issues what about which subject: a small line above, the title, a line below, and short lines at the right.
    record Title(RichText above, String title, RichText below, List<RichText> right) implements Block {
        public Title {
            right = List.copyOf(right);
        }

        @Override
        public Stream<String> lines() {
            return Stream.concat(Stream.of(above.text(), title, below.text()), right.stream().map(RichText::text));
        }
    }

    /// A section heading with a rule below and a muted note at the right. It never ends a page.
    record Heading(String text, String note) implements Block {
        @Override
        public Stream<String> lines() {
            return Stream.of(text, note);
        }
    }

    /// Text over the full width; `small` is for notes and legends.
    record Paragraph(RichText text, boolean small) implements Block {
        @Override
        public Stream<String> lines() {
            return Stream.of(text.text());
        }
    }

    /// Small label above, value below, in `columns` equal columns, row by row.
    record KeyValues(int columns, List<Entry> entries) implements Block {
        public KeyValues {
            entries = List.copyOf(entries);
        }

        /// One label and its value.
        public record Entry(String label, RichText value) {
        }

        @Override
        public Stream<String> lines() {
            return entries.stream().flatMap(entry -> Stream.of(entry.label(), entry.value().text()));
        }
    }

    /// The one sentence that a reader in a hurry reads, in a box with a thick rule at the left.
    record Headline(RichText text) implements Block {
        @Override
        public Stream<String> lines() {
            return Stream.of(text.text());
        }
    }

    /// A legend: words at the left and, where there is room, a rule of reading at the right of the same line.
    record KeyLine(RichText left, RichText right) implements Block {
        @Override
        public Stream<String> lines() {
            return Stream.of(left.text(), right.text());
        }
    }

    /// Blocks side by side.
    ///
    /// @param first the part of the width that the first column takes; the others share the rest alike
    record Columns(List<List<Block>> columns, double first) implements Block {
        public Columns {
            columns = columns.stream().map(List::copyOf).toList();
        }

        /// Of equal width.
        public Columns(List<List<Block>> columns) {
            this(columns, 1.0 / Math.max(1, columns.size()));
        }

        /// How wide each of them is in a room, without the gaps between them.
        public double[] widths(double room) {
            return IntStream.range(0, columns.size())
                    .mapToDouble(i -> room * (i == 0 ? first : (1 - first) / (columns.size() - 1))).toArray();
        }

        @Override
        public Stream<String> lines() {
            return columns.stream().flatMap(List::stream).flatMap(Block::lines);
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

        @Override
        public Stream<String> lines() {
            return notes.stream().map(note -> note.text().text());
        }
    }

    /// What may be said at the left, what must not be disclosed at the right on grey behind a heavy rule: each point falls
    /// on one side, and a side with no point says so itself.
    record Voices(Voice maySay, Voice doNotDisclose) implements Block {

        /// One side: what it is called, and its points.
        public record Voice(String label, List<RichText> points) {
            public Voice {
                points = List.copyOf(points);
            }
        }

        @Override
        public Stream<String> lines() {
            return Stream.of(maySay, doNotDisclose).flatMap(
                    voice -> Stream.concat(Stream.of(voice.label()), voice.points().stream().map(RichText::text)));
        }
    }

    /// What follows begins on a new page.
    record PageBreak() implements Block {
        @Override
        public Stream<String> lines() {
            return Stream.empty();
        }
    }
}
