package org.jalinan.documents.pdf;

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
/// @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType: collections</a>
final class FontFile {

    private static final int COLLECTION = FontTables.tag("ttcf");
    /// A family may hold nine weights of the same letters; more than these are not asked.
    private static final int MOST = 4;

    private FontFile() {
    }

    /// The fonts of a file, in their order; of those that share their letters only the first.
    ///
    /// @throws IOException if the file cannot be read or is cut
    static List<FontTables> fonts(Path file) throws IOException {
        try {
            return fonts(ByteBuffer.wrap(Files.readAllBytes(file)));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IOException(file + " is no whole font.", e);
        }
    }

    private static List<FontTables> fonts(ByteBuffer file) {
        boolean several = file.getInt(0) == COLLECTION;
        var fonts = new ArrayList<FontTables>();
        var letters = new HashSet<Integer>();
        for (int i = 0; i < (several ? file.getInt(8) : 1) && fonts.size() < MOST; i++) {
            int directory = several ? file.getInt(12 + 4 * i) : 0;
            var tables = tables(file, directory);
            if (tables.stream().filter(Table::isLetters).anyMatch(each -> letters.add(each.offset()))) {
                var font = new FontTables();
                tables.forEach(each -> font.put(each.tag(), each.bytes(file)));
                fonts.add(font);
            }
        }
        return fonts;
    }

    private record Table(int tag, int offset, int length) {
        boolean isLetters() {
            return tag == FontTables.TRUE_TYPE || tag == FontTables.POST_SCRIPT;
        }

        byte[] bytes(ByteBuffer file) {
            if (length > file.capacity()) {
                throw new BufferUnderflowException();
            }
            var bytes = new byte[length];
            file.get(offset, bytes);
            return bytes;
        }
    }

    private static List<Table> tables(ByteBuffer file, int directory) {
        var tables = new ArrayList<Table>();
        for (int i = 0; i < file.getShort(directory + 4); i++) {
            int at = directory + 12 + 16 * i;
            tables.add(new Table(file.getInt(at), file.getInt(at + 8), file.getInt(at + 12)));
        }
        return tables;
    }
}
