package org.jalinan.exchange.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much a file may ask for. Far above what delegations send each other, far below what fills a laptop.
public final class Limits {

    public static final int ROWS = 200_000;
    public static final int COLUMNS = 1_000;
    /// In characters.
    public static final int CELL = 100_000;
    /// In bytes.
    public static final long FILE = 64L << 20;

    private Limits() {
    }

    /// The bytes of a file, if they are not too many.
    public static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile("import.file.none", file.getFileName());
        }
        if (Files.size(file) > FILE) {
            throw new UnreadableFile("import.file.large", file.getFileName(), FILE >> 20);
        }
        return Files.readAllBytes(file);
    }

    public static void rows(long rows, String place) throws UnreadableFile {
        if (rows > ROWS) {
            throw new UnreadableFile("import.file.rows", place, ROWS);
        }
    }

    public static void columns(int columns, String place) throws UnreadableFile {
        if (columns > COLUMNS) {
            throw new UnreadableFile("import.file.columns", place, COLUMNS);
        }
    }

    public static void cell(String text, String place) throws UnreadableFile {
        if (text.length() > CELL) {
            throw new UnreadableFile("import.file.cell", place, CELL);
        }
    }
}
