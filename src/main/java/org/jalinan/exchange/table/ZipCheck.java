package org.jalinan.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Looks through a zip before anything in it is believed: how many parts, under which names, how large they really are, and
/// whether any holds instructions to an XML reader.
final class ZipCheck {

    private static final int PARTS = 2_000;
    private static final long PART = 400L << 20;
    private static final long ALL = 600L << 20;
    private static final int RATIO = 200;
    private static final int SMALL = 1 << 20;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml";
    private static final int HEAD = 1 << 12;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private final String name;
    private long inflated;

    private ZipCheck(String name) {
        this.name = name;
    }

    static void check(Path file) throws IOException {
        var check = new ZipCheck(String.valueOf(file.getFileName()));
        try (var zip = new ZipFile(file.toFile())) {
            check.parts(zip);
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile("import.zip.broken", check.name);
        }
    }

    private void parts(ZipFile zip) throws IOException {
        if (zip.size() > PARTS) {
            throw new UnreadableFile("import.zip.parts", name, PARTS);
        }
        var seen = new HashSet<String>();
        for (var entries = zip.entries(); entries.hasMoreElements();) {
            var entry = entries.nextElement();
            var part = entry.getName();
            if (part.startsWith("/") || part.contains("..") || part.contains("\\") || part.contains(":")
                    || !seen.add(part.toLowerCase(Locale.ROOT))) {
                throw new UnreadableFile("import.zip.name", name);
            }
            if (part.equals(WORKBOOK)) {
                refuseStrict(zip, entry);
            }
            try (var in = zip.getInputStream(entry)) {
                long size = inflate(in, part);
                if (size > SMALL && size / Math.max(1, entry.getCompressedSize()) > RATIO) {
                    throw new UnreadableFile("import.zip.bomb", name);
                }
            }
        }
    }

    /// The stricter of the two kinds of workbook calls each of its elements otherwise, and few programs write it.
    private void refuseStrict(ZipFile zip, ZipEntry workbook) throws IOException {
        try (var in = zip.getInputStream(workbook)) {
            if (new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains(STRICT)) {
                throw new UnreadableFile("import.xlsx.strict", name);
            }
        }
    }

    private long inflate(InputStream in, String part) throws IOException {
        var search = part.endsWith(".xml") || part.endsWith(".rels");
        var buffer = new byte[1 << 16];
        long size = 0;
        int matched = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            inflated += read;
            if (size > PART || inflated > ALL) {
                throw new UnreadableFile("import.zip.bomb", name);
            }
            for (int i = 0; search && i < read; i++) {
                // Zero bytes are skipped, so that UTF-16 is no disguise.
                matched = buffer[i] == 0 ? matched
                        : buffer[i] == DOCTYPE[matched] ? matched + 1
                                : buffer[i] == DOCTYPE[0] ? 1 : 0;
                if (matched == DOCTYPE.length) {
                    throw new UnreadableFile("import.xml.doctype", name);
                }
            }
        }
        return size;
    }
}
