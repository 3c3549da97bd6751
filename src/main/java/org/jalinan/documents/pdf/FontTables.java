package org.jalinan.documents.pdf;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The tables of one font, from which a font file is written.
///
/// @see <a href="https://learn.microsoft.com/typography/opentype/spec/otff">OpenType: tables</a>
final class FontTables {

    static final int TRUE_TYPE = tag("glyf");
    static final int POST_SCRIPT = tag("CFF ");

    private static final int HEAD = tag("head");
    private static final int HHEA = tag("hhea");
    private static final int MAXP = tag("maxp");
    private static final Set<Integer> KEPT = Set.of(tag("name"), tag("OS/2"), tag("post"));
    private static final int VERSION = 0x10000;

    private final SortedMap<Integer, byte[]> tables = new TreeMap<>();

    void put(int tag, byte[] table) {
        tables.put(tag, table);
    }

    boolean isPostScript() {
        return tables.containsKey(POST_SCRIPT);
    }

    int glyphs() {
        return Short.toUnsignedInt(table(MAXP).getShort(4));
    }

    int unitsPerEm() {
        return table(HEAD).getShort(18);
    }

    /// The same font with these characters alone, as TrueType: after a glyph that stands for none, one of each in their order.
    FontTables with(SortedMap<Integer, TracedGlyph> characters) {
        var font = new FontTables();
        tables.entrySet().stream().filter(table -> KEPT.contains(table.getKey()))
                .forEach(table -> font.put(table.getKey(), table.getValue()));
        int glyphs = characters.size() + 1;
        var letters = ByteBuffer.allocate(characters.values().stream().mapToInt(TracedGlyph::length).sum());
        var places = ByteBuffer.allocate(4 * (glyphs + 1)).putInt(0);
        var widths = ByteBuffer.allocate(4 * glyphs).putShort((short) unitsPerEm()).putShort((short) 0);
        var codes = ByteBuffer.allocate(28 + 12 * characters.size()).putInt(1).putShort((short) 3).putShort((short) 10)
                .putInt(12).putShort((short) 12).putShort((short) 0).putInt(16 + 12 * characters.size()).putInt(0)
                .putInt(characters.size());
        characters.forEach((character, glyph) -> {
            codes.putInt(character).putInt(character).putInt(places.position() / 4);
            places.putInt(letters.position());
            glyph.write(letters);
            widths.putShort((short) glyph.width()).putShort((short) glyph.left());
        });
        places.putInt(letters.position());
        font.put(TRUE_TYPE, letters.array());
        font.put(tag("loca"), places.array());
        font.put(tag("hmtx"), widths.array());
        font.put(tag("cmap"), codes.array());
        font.put(HEAD, table(HEAD).putShort(50, (short) 1).array());
        font.put(HHEA, table(HHEA).putShort(34, (short) glyphs).array());
        font.put(MAXP, ByteBuffer.allocate(32).putInt(VERSION).putShort((short) glyphs).putShort(Short.MAX_VALUE)
                .putShort(Short.MAX_VALUE).putShort(14, (short) 1).array());
        return font;
    }

    private ByteBuffer table(int tag) {
        var table = tables.get(tag);
        if (table == null) {
            throw new IndexOutOfBoundsException("A font without one of its tables.");
        }
        return ByteBuffer.wrap(table.clone());
    }

    byte[] file() {
        int offset = 12 + 16 * tables.size();
        var file = ByteBuffer.allocate(offset + tables.values().stream().mapToInt(FontTables::padded).sum());
        int power = Integer.highestOneBit(Math.max(1, tables.size()));
        file.putInt(isPostScript() ? tag("OTTO") : VERSION).putShort((short) tables.size())
                .putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (16 * (tables.size() - power)));
        for (Map.Entry<Integer, byte[]> table : tables.entrySet()) {
            file.put(offset, table.getValue());
            file.putInt(table.getKey()).putInt(sum(file, offset, padded(table.getValue()))).putInt(offset)
                    .putInt(table.getValue().length);
            offset += padded(table.getValue());
        }
        return file.array();
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }

    static int padded(byte[] table) {
        return (table.length + 3) & ~3;
    }

    static int tag(String name) {
        return name.chars().reduce(0, (sum, letter) -> sum << 8 | letter);
    }
}
