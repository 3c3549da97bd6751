package org.jalinan.documents.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// PostScript outlines that nobody sells: rectangles with a bulge to the right, as broad as they are told, in a font whose
/// glyphs have names of any number.
///
/// @param names the numbers by which the glyphs after the first, which is empty, go in a PDF
/// @param breadths of the rectangles, as many as there are names
/// @see <a href="https://adobe-type-tools.github.io/font-tech-notes/pdfs/5176.CFF.pdf">The Compact Font Format</a>
record InventedOutlines(byte[] names, List<Integer> breadths) {

    static final int WIDTH = 900;
    static final int HEIGHT = 700;
    private static final int BULGE = 160;

    private static final int ROS = 30;
    private static final int SELECTION = 37;
    private static final int FONTS = 36;
    private static final int NAMES = 15;
    private static final int GLYPHS = 17;
    private static final int PRIVATE = 18;
    /// The first two strings that the font brings itself, and a zero.
    private static final byte[] ADOBE_IDENTITY = {(byte) 248, 27, (byte) 248, 28, (byte) 139};

    /// Each glyph named by its own two bytes.
    static InventedOutlines named(List<Integer> names, List<Integer> breadths) {
        var listed = ByteBuffer.allocate(1 + 2 * names.size()).put((byte) 0);
        names.forEach(name -> listed.putShort(name.shortValue()));
        return new InventedOutlines(listed.array(), breadths);
    }

    int glyphs() {
        return breadths.size() + 1;
    }

    byte[] table() {
        byte[] before = joined(new byte[]{1, 0, 4, 4}, strings("Invented0042"));
        byte[] after = joined(strings("Adobe", "Identity"), index());
        byte[] drawn = index(
                Stream.concat(Stream.of(new byte[]{14}), breadths.stream().map(InventedOutlines::rectangle))
                        .toArray(byte[][]::new));
        byte[] selection = new byte[1 + glyphs()];
        byte[] measures = joined(small(WIDTH), new byte[]{20});
        int from = before.length + index(top(0, 0, 0, 0)).length + after.length;
        int selected = from + names.length;
        int outlines = selected + selection.length;
        int measured = outlines + drawn.length;
        int fonts = measured + measures.length;
        byte[] font = joined(number(measures.length), number(measured), new byte[]{PRIVATE});
        return joined(before, index(top(from, selected, outlines, fonts)), after, names, selection, drawn, measures,
                index(font));
    }

    private byte[] top(int from, int selected, int outlines, int fonts) {
        return joined(ADOBE_IDENTITY, new byte[]{12, ROS}, number(from),
                new byte[]{NAMES}, number(outlines), new byte[]{GLYPHS}, number(fonts), new byte[]{12, FONTS},
                number(selected), new byte[]{12, SELECTION});
    }

    /// From the origin to the right, up in a bow that reaches three quarters as far as what pulls it, and back.
    private static byte[] rectangle(int breadth) {
        int straight = breadth - BULGE * 3 / 4;
        return joined(small(0), small(0), new byte[]{21}, small(straight), new byte[]{6}, small(BULGE), small(0),
                small(0),
                small(HEIGHT), small(-BULGE), small(0), new byte[]{8}, small(-straight), new byte[]{6, 14});
    }

    private static byte[] small(int number) {
        return ByteBuffer.allocate(3).put((byte) 28).putShort((short) number).array();
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(5).put((byte) 29).putInt(number).array();
    }

    private static byte[] strings(String... texts) {
        return index(Arrays.stream(texts).map(text -> text.getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new));
    }

    private static byte[] index(byte[]... items) {
        if (items.length == 0) {
            return new byte[2];
        }
        byte[] all = joined(items);
        var index = ByteBuffer.allocate(3 + 4 * (items.length + 1) + all.length).putShort((short) items.length)
                .put((byte) 4).putInt(1);
        int end = 1;
        for (var item : items) {
            end += item.length;
            index.putInt(end);
        }
        return index.put(all).array();
    }

    private static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }
}
