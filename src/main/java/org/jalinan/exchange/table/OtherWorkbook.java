package org.jalinan.exchange.table;

import java.nio.charset.StandardCharsets;

/// Workbooks that are none of ours to read, told by their first bytes: those locked with a password, which lie encrypted in
/// a container of the old kind, and those of the old kind themselves.
final class OtherWorkbook {

    private static final byte[] CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1,
        0x1A,
        (byte) 0xE1};
    /// The name of the part in which the encrypted workbook lies, as the container spells it.
    private static final String ENCRYPTED = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
            StandardCharsets.ISO_8859_1);

    private OtherWorkbook() {
    }

    /// @throws UnreadableFile if it is one of them, with what to do
    static void refuse(byte[] bytes, String name) throws UnreadableFile {
        for (int i = 0; i < CONTAINER.length; i++) {
            if (i >= bytes.length || bytes[i] != CONTAINER[i]) {
                return;
            }
        }
        var locked = new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
        throw new UnreadableFile(locked ? "import.xlsx.locked" : "import.xlsx.old", name);
    }
}
