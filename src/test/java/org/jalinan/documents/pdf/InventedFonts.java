package org.jalinan.documents.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Collections of fonts that nobody sells: the letters of a bundled font under other characters.
final class InventedFonts {

    private final Map<Integer, byte[]> tables = new TreeMap<>();
    private int version;

    private InventedFonts(byte[] font) {
        var file = ByteBuffer.wrap(font);
        version = file.getInt(0);
        for (int i = 0; i < file.getShort(4); i++) {
            int at = 12 + 16 * i;
            var table = new byte[file.getInt(at + 12)];
            file.get(file.getInt(at + 8), table);
            tables.put(file.getInt(at), table);
        }
    }

    /// A bundled font in which a character looks like a letter of it.
    static InventedFonts of(String file, int character, String like) throws IOException, FontFormatException {
        var bytes = bundled(file);
        int glyph = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                .createGlyphVector(new FontRenderContext(null, false, true), like).getGlyphCode(0);
        return of(bytes, character, 1, glyph);
    }

    /// The characters from this one on, drawn with PostScript outlines in their order, all of one width.
    static InventedFonts postScript(String file, int character, InventedOutlines outlines) throws IOException {
        return of(bundled(file), character, outlines.glyphs() - 1, 1).drawnWith(outlines);
    }

    /// A bundled font in which a character looks like a letter of it, drawn by a glyph far behind all others.
    static InventedFonts crowded(String file, int character, String like, int place)
            throws IOException, FontFormatException {
        var bytes = bundled(file);
        int glyph = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                .createGlyphVector(new FontRenderContext(null, false, true), like).getGlyphCode(0);
        return of(bytes, character, 1, place).withGlyph(glyph, place);
    }

    private InventedFonts withGlyph(int like, int place) {
        var head = ByteBuffer.wrap(tables.get(tag("head")));
        var places = ByteBuffer.wrap(tables.get(tag("loca")));
        boolean isLong = head.getShort(50) == 1;
        IntUnaryOperator at = glyph -> isLong ? places.getInt(4 * glyph)
                : 2 * Short.toUnsignedInt(
                        places.getShort(2 * glyph));
        int before = tables.get(tag("glyf")).length;
        var letter = Arrays.copyOfRange(tables.get(tag("glyf")), at.applyAsInt(like), at.applyAsInt(like + 1));
        int known = Short.toUnsignedInt(ByteBuffer.wrap(tables.get(tag("maxp"))).getShort(4));
        var more = ByteBuffer.allocate(4 * (place + 2));
        IntStream.rangeClosed(0, place).forEach(glyph -> more.putInt(glyph < known ? at.applyAsInt(glyph) : before));
        tables.put(tag("loca"), more.putInt(before + letter.length).array());
        tables.put(tag("glyf"),
                ByteBuffer.allocate(before + letter.length).put(tables.get(tag("glyf"))).put(letter).array());
        ByteBuffer.wrap(tables.get(tag("maxp"))).putShort(4, (short) (place + 1));
        int wide = Short.toUnsignedInt(ByteBuffer.wrap(tables.get(tag("hhea"))).getShort(34));
        var widths = tables.get(tag("hmtx"));
        tables.put(tag("hmtx"), Arrays.copyOf(widths, 4 * wide + 2 * (place + 1 - wide)));
        head.putShort(50, (short) 1);
        return this;
    }

    private static InventedFonts of(byte[] font, int character, int characters, int glyph) {
        var invented = new InventedFonts(font);
        invented.tables.put(tag("cmap"), cmap(character, characters, glyph));
        return invented;
    }

    private static byte[] bundled(String file) throws IOException {
        try (var stream = InventedFonts.class.getResourceAsStream("/org/jalinan/fonts/" + file)) {
            return stream.readAllBytes();
        }
    }

    private InventedFonts drawnWith(InventedOutlines outlines) {
        int glyphs = outlines.glyphs();
        tables.keySet()
                .retainAll(List.of(tag("cmap"), tag("head"), tag("hhea"), tag("name"), tag("OS/2"), tag("post")));
        tables.put(tag("CFF "), outlines.table());
        tables.put(tag("maxp"), ByteBuffer.allocate(6).putInt(0x5000).putShort((short) glyphs).array());
        ByteBuffer.wrap(tables.get(tag("hhea"))).putShort(34, (short) glyphs);
        var widths = ByteBuffer.allocate(4 * glyphs);
        IntStream.range(0, glyphs).forEach(_ -> widths.putShort((short) InventedOutlines.WIDTH).putShort((short) 0));
        tables.put(tag("hmtx"), widths.array());
        version = tag("OTTO");
        return this;
    }

    static byte[] collection(List<InventedFonts> fonts) {
        int head = 12 + 4 * fonts.size();
        var directories = new ArrayList<Integer>();
        int at = head;
        for (var font : fonts) {
            directories.add(at);
            at += font.size();
        }
        var file = ByteBuffer.allocate(at).putInt(0x74746366).putInt(0x10000).putInt(fonts.size());
        directories.forEach(file::putInt);
        fonts.forEach(font -> font.write(file));
        return file.array();
    }

    /// This font in a collection of one.
    byte[] alone() {
        return collection(List.of(this));
    }

    private int size() {
        return 12 + 16 * tables.size() + tables.values().stream().mapToInt(table -> table.length + 3 & ~3).sum();
    }

    private void write(ByteBuffer file) {
        int offset = file.position() + 12 + 16 * tables.size();
        file.putInt(version).putShort((short) tables.size()).putShort((short) 0).putShort((short) 0)
                .putShort((short) 0);
        for (var table : tables.entrySet()) {
            file.putInt(table.getKey()).putInt(0).putInt(offset).putInt(table.getValue().length);
            offset += table.getValue().length + 3 & ~3;
        }
        for (var table : tables.values()) {
            file.put(table).position(file.position() + (-table.length & 3));
        }
    }

    /// Characters in a row, in format 12.
    private static byte[] cmap(int character, int characters, int glyph) {
        return ByteBuffer.allocate(40).putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10)
                .putInt(12).putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1).putInt(character)
                .putInt(character + characters - 1).putInt(glyph).array();
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
