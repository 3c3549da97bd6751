package org.jalinan.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jalinan.journal.EditLines.Line;
import org.jalinan.journal.RandomRecords;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Stamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleFileTest {

    private static final int FLIPS = Integer.getInteger("jalinan.flips", 100);

    @TempDir
    Path folder;

    private Keys keys;
    private byte[] file;

    @BeforeEach
    void write() throws IOException {
        keys = Keys.in(folder.resolve("mine"));
        file = bytes(Edit.SCHEMA, keys.own());
    }

    @Test
    void whatWasWrittenIsReadAgain() throws Exception {
        var bundle = BundleFile.read(file);
        assertEquals(lines(), bundle.lines());
        assertEquals(Set.of(new UUID(1, 1), new UUID(2, 2)), bundle.known());
        assertEquals("Officer 0001", bundle.manifest().sender().name());
        bundle.demandTrust(keys);
    }

    @Test
    void noFlippedBitIsBelieved() {
        var random = new Random(4);
        for (int i = 0; i < FLIPS; i++) {
            var flipped = file.clone();
            flipped[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            assertRefusedOrSame(flipped);
        }
    }

    /// A bit in a zip's directory or in a time of an entry says nothing about what is in it.
    private void assertRefusedOrSame(byte[] flipped) {
        try {
            assertEquals(lines(), BundleFile.read(flipped).lines());
        } catch (BundleRefused refused) {
            assertFalse(refused.flaw().key().isEmpty());
        }
    }

    @Test
    void aFileThatEndsEarlyIsRefusedWhereverItEnds() {
        for (int length = 0; length < file.length; length += 1 + file.length / 60) {
            var cut = Arrays.copyOf(file, length);
            var flaw = assertThrows(BundleRefused.class, () -> BundleFile.read(cut)).flaw();
            assertEquals(length < 4 ? Flaw.NOT_A_BUNDLE : Flaw.CUT_OFF, flaw);
        }
        assertEquals(Flaw.CUT_OFF, flaw(Arrays.copyOf(file, file.length + 5)));
    }

    @Test
    void aColleagueIsTrustedByFingerprintAndCanLoseTheTrust() throws Exception {
        var theirs = Keys.in(folder.resolve("theirs"));
        var bundle = BundleFile.read(bytes(Edit.SCHEMA, theirs.own()));
        var unknown = assertThrows(BundleRefused.class, () -> bundle.demandTrust(keys));
        assertEquals(Flaw.UNKNOWN_KEY, unknown.flaw());
        assertEquals(List.of("Officer 0001", theirs.own().fingerprint().text()), unknown.arguments());
        keys.trusted().trust("Officer 0002", bundle.manifest().sender().key());
        bundle.demandTrust(Keys.in(folder.resolve("mine")));
        keys.trusted().revoke(keys.trusted().all().getFirst());
        assertEquals(Flaw.REVOKED_KEY, assertThrows(BundleRefused.class, () -> bundle.demandTrust(keys)).flaw());
    }

    @Test
    void theOwnKeyIsMadeOnceAndKept() throws IOException {
        assertEquals(keys.own().fingerprint(), Keys.in(folder.resolve("mine")).own().fingerprint());
        assertTrue(keys.own().fingerprint().text().matches("([0-9A-F]{4}-){5}[0-9A-F]{4}"));
        assertTrue(keys.own().fingerprint().is(keys.own().fingerprint().text().toLowerCase().replace("-", " ")));
        assertEquals("rw-------", PosixFilePermissions
                .toString(Files.getPosixFilePermissions(folder.resolve("mine/signing-key"))));
    }

    @Test
    void whatIsNotSignedByItsSenderIsRefused() throws IOException {
        var parts = parts();
        parts.remove("signature.ed25519");
        assertEquals(Flaw.UNSIGNED, flaw(zip(parts)));
        var other = parts();
        other.put("signature.ed25519", new byte[64]);
        assertEquals(Flaw.ALTERED, flaw(zip(other)));
        var changed = parts();
        changed.put("edits.jsonl", "\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(Flaw.ALTERED, flaw(zip(changed)));
        var more = parts();
        more.put("attachments/" + "0".repeat(64), new byte[1]);
        assertEquals(Flaw.ALTERED, flaw(zip(more)));
        var bare = parts();
        bare.remove("manifest.json");
        assertEquals(Flaw.NOT_A_BUNDLE, flaw(zip(bare)));
    }

    @Test
    void aLaterProgramsBundleIsRefused() throws IOException {
        assertEquals(Flaw.NEWER_PROGRAM, flaw(bytes(Edit.SCHEMA + 1, keys.own())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "/abs", "a/../../b", "..\\evil", "C:\\evil", "\\\\server\\share", "CON",
        "manifest.json/", "EDITS.JSONL", "edits.jsonl\u0000.txt", "\u202Eedits.jsonl", "attachments/../edits",
        "attachments/ABC", "view.mv.db", "journal/000001.jnl"})
    void noOtherNameIsLookedAt(String name) throws IOException {
        var parts = parts();
        parts.put(name, new byte[]{1});
        assertEquals(Flaw.ODD_PARTS, flaw(zip(parts)));
    }

    @Test
    void aBombIsNotBlownUp() throws IOException {
        var parts = parts();
        parts.put("edits.jsonl", new byte[64 << 20]);
        assertEquals(Flaw.TOO_LARGE, flaw(zip(parts)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H:2,block:5", "H2encrypt", "CREATE ALIAS X", "%PDF-1.7", "<?xml version='1.0'?>", "{"})
    void otherFilesAreNoBundles(String text) {
        assertEquals(Flaw.NOT_A_BUNDLE, flaw(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Flaw flaw(byte[] bytes) {
        return assertThrows(BundleRefused.class, () -> BundleFile.read(bytes)).flaw();
    }

    private static List<Line> lines() {
        var records = new RandomRecords(3).ofEveryKind(2);
        return List.of(edit(1, records.stream().<Change>map(Change.Creation::new).toList()),
                edit(2, List.of(new Change.Deletion(records.getLast(), Set.of(new UUID(1, 1))))));
    }

    private static Line edit(long number, List<Change> changes) {
        return new Line(new Edit(new UUID(number, number), Edit.SCHEMA, Act.of("test.act"), "Officer 0001",
                new UUID(9, 9), new Stamp(number, 0), Optional.empty(), changes), number == 1);
    }

    private static byte[] bytes(int schema, SigningKey key) throws IOException {
        var about = new Manifest(Purpose.CHANGES, new UUID(5, 5), new UUID(6, 6), schema, Instant.EPOCH,
                new Sender(new UUID(9, 9), "Officer 0001", key.publicKey()), "", 0, 0, List.of());
        return BundleFile.of(about, lines(), Set.of(new UUID(1, 1), new UUID(2, 2)), Map.of(), key);
    }

    private Map<String, byte[]> parts() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
