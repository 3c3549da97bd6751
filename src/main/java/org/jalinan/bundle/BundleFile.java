package org.jalinan.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jalinan.journal.EditLines;
import org.jalinan.journal.EditLines.Line;
import org.jalinan.model.Sha256;

/// The form of a bundle on disk. The names in a file never become paths: a part is looked up by a name that the signed
/// manifest lists and that a bundle may hold.
public final class BundleFile {

    /// The ending of the file's name.
    public static final String ENDING = ".jalinan";

    /// A larger file is not read. A bundle is held in memory, documents included, so that nothing of it is believed
    /// before all of it was proved.
    public static final int MEGABYTES = 200;

    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "signature.ed25519";
    private static final String EDITS = "edits.jsonl";
    private static final String KNOWN = "known.bin";
    private static final String ATTACHMENTS = "attachments/";
    private static final String NAMES = MANIFEST + "|" + SIGNATURE + "|" + EDITS + "|" + KNOWN
            + "|" + ATTACHMENTS + "[0-9a-f]{64}";
    private static final int ID_BYTES = 2 * Long.BYTES;
    private static final long FILE_BYTES = (long) MEGABYTES << 20;
    private static final long PART_BYTES = 256L << 20;
    private static final long MANIFEST_BYTES = 4L << 20;
    private static final int ENTRIES = 2_000;
    /// Text shrinks to a tenth; what shrinks to a thousandth was made to fill the memory.
    private static final int RATIO = 200;
    private static final int END_BYTES = 22;
    private static final int END = 0x504B0506;
    private static final int START = 0x504B0304;

    private BundleFile() {
    }

    /// The bytes of a bundle. The parts in the manifest given are put in here.
    ///
    /// @param attachments bytes by their SHA-256
    public static byte[] of(Manifest about, List<Line> lines, Set<UUID> known, Map<String, byte[]> attachments,
            SigningKey key) throws IOException {
        var edits = new ByteArrayOutputStream();
        for (var line : lines) {
            EditLines.write(line, edits);
        }
        var ids = ByteBuffer.allocate(known.size() * ID_BYTES);
        known.stream().sorted().forEach(id -> ids.putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()));
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(EDITS, edits.toByteArray());
        parts.put(KNOWN, ids.array());
        new TreeMap<>(attachments).forEach((sha256, bytes) -> parts.put(ATTACHMENTS + sha256, bytes));
        var manifest = new Manifest(about.purpose(), about.bundle(), about.portfolio(), about.schema(),
                about.created(), about.sender(), about.beginning(), lines.size(), about.records(),
                parts.entrySet().stream().map(part -> Manifest.Part.of(part.getKey(), part.getValue())).toList())
                .bytes();
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            put(zip, MANIFEST, manifest);
            put(zip, SIGNATURE, key.sign(manifest));
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return file.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /// Reads and proves a file; who may be believed is for the caller to ask.
    ///
    /// @throws BundleRefused if anything about it is not as it should be
    public static Bundle read(Path file) throws BundleRefused {
        try {
            if (Files.size(file) > FILE_BYTES) {
                throw new BundleRefused(Flaw.TOO_LARGE);
            }
            return read(Files.readAllBytes(file));
        } catch (IOException | OutOfMemoryError e) {
            throw new BundleRefused(Flaw.NOT_READABLE);
        }
    }

    static Bundle read(byte[] file) throws BundleRefused {
        var buffer = ByteBuffer.wrap(file);
        if (file.length < Integer.BYTES || buffer.getInt(0) != START) {
            throw new BundleRefused(Flaw.NOT_A_BUNDLE);
        }
        if (file.length < END_BYTES || buffer.getInt(file.length - END_BYTES) != END) {
            throw new BundleRefused(Flaw.CUT_OFF);
        }
        var found = unzipped(file);
        var manifestBytes = found.remove(MANIFEST);
        if (manifestBytes == null) {
            throw new BundleRefused(Flaw.NOT_A_BUNDLE);
        }
        var manifest = Manifest.read(manifestBytes);
        var signature = found.remove(SIGNATURE);
        if (signature == null) {
            throw new BundleRefused(Flaw.UNSIGNED);
        }
        if (!SigningKey.isSigned(manifestBytes, signature, manifest.sender().key()) || !agree(manifest, found)) {
            throw new BundleRefused(Flaw.ALTERED);
        }
        return new Bundle(manifest, lines(found.getOrDefault(EDITS, new byte[0])),
                ids(found.getOrDefault(KNOWN, new byte[0])), attachments(found));
    }

    private static Map<String, byte[]> attachments(Map<String, byte[]> found) throws BundleRefused {
        var attachments = new HashMap<String, byte[]>();
        for (var part : found.entrySet()) {
            if (part.getKey().startsWith(ATTACHMENTS)) {
                var sha256 = part.getKey().substring(ATTACHMENTS.length());
                if (!Sha256.hex(part.getValue()).equals(sha256)) {
                    throw new BundleRefused(Flaw.ALTERED);
                }
                attachments.put(sha256, part.getValue());
            }
        }
        return attachments;
    }

    private static boolean agree(Manifest manifest, Map<String, byte[]> found) {
        return manifest.parts().size() == found.size() && manifest.parts().stream()
                .allMatch(part -> found.containsKey(part.name()) && part.is(found.get(part.name())));
    }

    private static Map<String, byte[]> unzipped(byte[] file) throws BundleRefused {
        var found = new HashMap<String, byte[]>();
        long all = 0;
        long most = Math.max(1L << 20, (long) file.length * RATIO);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                if (found.size() >= ENTRIES || !name.matches(NAMES) || found.containsKey(name)) {
                    throw new BundleRefused(Flaw.ODD_PARTS);
                }
                var bytes = limited(zip, Math.min(name.equals(MANIFEST) ? MANIFEST_BYTES : PART_BYTES, most - all));
                all += bytes.length;
                found.put(name, bytes);
            }
        } catch (EOFException e) {
            throw new BundleRefused(Flaw.CUT_OFF);
        } catch (ZipException | IllegalArgumentException e) {
            throw new BundleRefused(Flaw.ALTERED);
        } catch (IOException e) {
            throw new BundleRefused(Flaw.NOT_READABLE);
        }
        return found;
    }

    private static byte[] limited(ZipInputStream zip, long most) throws IOException, BundleRefused {
        var bytes = new ByteArrayOutputStream();
        var piece = new byte[1 << 16];
        for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
            if (bytes.size() + (long) read > most) {
                throw new BundleRefused(Flaw.TOO_LARGE);
            }
            bytes.write(piece, 0, read);
        }
        return bytes.toByteArray();
    }

    private static List<Line> lines(byte[] edits) throws BundleRefused {
        var lines = new ArrayList<Line>();
        int from = 0;
        for (int i = 0; i < edits.length; i++) {
            if (edits[i] == '\n') {
                lines.add(EditLines.read(edits, from, i - from).orElseThrow(() -> new BundleRefused(Flaw.ALTERED)));
                from = i + 1;
            }
        }
        return lines;
    }

    private static Set<UUID> ids(byte[] known) {
        var ids = new HashSet<UUID>();
        var buffer = ByteBuffer.wrap(known);
        while (buffer.remaining() >= ID_BYTES) {
            ids.add(new UUID(buffer.getLong(), buffer.getLong()));
        }
        return ids;
    }
}
