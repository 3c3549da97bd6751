package org.jalinan.documents.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A file of fonts: one font, or a collection (.ttc) of which each font is taken out as a file of its own, because
/// those who measure and who embed it do not read collections alike.
///
/// Fonts with PostScript outlines are passed over: OpenPDF 3.0.5 writes the number of a glyph where such a font asks for the
/// number of a character, so that some letters are drawn as nothing, without a word.
///
/// @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType: collections</a>
final class FontFile {

    private static final int COLLECTION = tag("ttcf");
    private static final int LETTERS = tag("glyf");
    /// A family may hold nine weights of the same letters; more than these are not asked.
    private static final int MOST = 4;

    private FontFile() {
    }

    /// The fonts of a file, in their order; of those that share their letters only the first, and of those with PostScript
    /// outlines none.
    ///
    /// @throws IOException if the file cannot be read or is cut
    static List<byte[]> fonts(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        try {
            return fonts(ByteBuffer.wrap(bytes), bytes);
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IOException(file + " is no whole font.", e);
        }
    }

    private static List<byte[]> fonts(ByteBuffer file, byte[] bytes) throws IOException {
        if (file.getInt(0) != COLLECTION) {
            return tables(file, 0).stream().anyMatch(Table::isLetters) ? List.of(bytes) : List.of();
        }
        var fonts = new ArrayList<byte[]>();
        var letters = new HashSet<Integer>();
        for (int i = 0; i < file.getInt(8) && fonts.size() < MOST; i++) {
            int directory = file.getInt(12 + 4 * i);
            var tables = tables(file, directory);
            if (tables.stream().filter(Table::isLetters).anyMatch(each -> letters.add(each.offset()))) {
                fonts.add(alone(file.getInt(directory), tables, bytes));
            }
        }
        return fonts;
    }

    private record Table(int tag, int checksum, int offset, int length) {
        boolean isLetters() {
            return tag == LETTERS;
        }

        int padded() {
            return (length + 3) & ~3;
        }
    }

    private static List<Table> tables(ByteBuffer file, int directory) {
        var tables = new ArrayList<Table>();
        for (int i = 0; i < file.getShort(directory + 4); i++) {
            int at = directory + 12 + 16 * i;
            tables.add(new Table(file.getInt(at), file.getInt(at + 4), file.getInt(at + 8), file.getInt(at + 12)));
        }
        return tables;
    }

    /// The same tables behind a directory of their own.
    private static byte[] alone(int version, List<Table> tables, byte[] from) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var font = new DataOutputStream(bytes);
        int power = Integer.highestOneBit(Math.max(1, tables.size()));
        font.writeInt(version);
        font.writeShort(tables.size());
        font.writeShort(16 * power);
        font.writeShort(Integer.numberOfTrailingZeros(power));
        font.writeShort(16 * (tables.size() - power));
        int offset = 12 + 16 * tables.size();
        for (var table : tables) {
            font.writeInt(table.tag());
            font.writeInt(table.checksum());
            font.writeInt(offset);
            font.writeInt(table.length());
            offset += table.padded();
        }
        for (var table : tables) {
            font.write(from, table.offset(), table.length());
            font.write(new byte[table.padded() - table.length()]);
        }
        return bytes.toByteArray();
    }

    private static int tag(String name) {
        return name.chars().reduce(0, (sum, letter) -> sum << 8 | letter);
    }
}
