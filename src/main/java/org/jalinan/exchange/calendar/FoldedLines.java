package org.jalinan.exchange.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/// Writes lines no longer than 75 bytes, as RFC 5545 (3.1) asks; what is longer goes on after a space. The library folds
/// after so many letters, which are more bytes in most scripts of the region.
record FoldedLines(OutputStream out) {

    private static final int LONGEST = 75;
    private static final byte[] GO_ON = "\r\n ".getBytes(UTF_8);
    private static final byte[] END = "\r\n".getBytes(UTF_8);

    /// @param text whole lines, each with its end
    void write(String text) throws IOException {
        for (var line : text.lines().toList()) {
            line(line.getBytes(UTF_8));
        }
    }

    private void line(byte[] line) throws IOException {
        int from = 0;
        while (from < line.length) {
            int room = from == 0 ? LONGEST : LONGEST - 1;
            int to = Math.min(line.length, from + room);
            while (to < line.length && isInside(line[to])) {
                to--;
            }
            if (from > 0) {
                out.write(GO_ON);
            }
            out.write(line, from, to - from);
            from = to;
        }
        out.write(END);
    }

    /// Whether a byte goes on a letter that began before it.
    private static boolean isInside(byte next) {
        return (next & 0xC0) == 0x80;
    }
}
