package org.jalinan.documents.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Collections of fonts that nobody sells: the letters of a bundled font under other characters.
final class InventedFonts {

    private static final int CMAP = 0x636D6170;
    private static final int GLYF = 0x676C7966;
    private static final int CFF = 0x43464620;

    private final Map<Integer, byte[]> tables = new TreeMap<>();
    private final int version;

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
        try (var stream = InventedFonts.class.getResourceAsStream("/org/jalinan/fonts/" + file)) {
            var bytes = stream.readAllBytes();
            var invented = new InventedFonts(bytes);
            int glyph = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                    .createGlyphVector(new FontRenderContext(null, false, true), like).getGlyphCode(0);
            invented.tables.put(CMAP, cmap(character, glyph));
            return invented;
        }
    }

    /// The same with its outlines under the name of PostScript ones.
    InventedFonts asPostScript() {
        tables.put(CFF, tables.remove(GLYF));
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

    /// One character, in format 12.
    private static byte[] cmap(int character, int glyph) {
        return ByteBuffer.allocate(40).putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10)
                .putInt(12).putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1).putInt(character)
                .putInt(character).putInt(glyph).array();
    }
}
