package org.jalinan.journal;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

/// The head of a segment file: whose journal it is, which segment, and where the chain stood when it was begun.
///
/// @param before the hash of the last frame of the segment before
/// @param firstSeq the number of its first edit
@SuppressWarnings("ArrayRecordComponent") // never compared as wholes
record Segment(UUID portfolio, int number, long firstSeq, byte[] before) {

    private static final long MAGIC = 0x4A414C494E414E31L; // "JALINAN1"
    static final int HEAD_BYTES = Long.BYTES + 2 * Long.BYTES + Integer.BYTES + Long.BYTES + 2 * Frame.HASH_BYTES;

    static String fileName(int number) {
        return "%06d.jnl".formatted(number);
    }

    static Path file(Path folder, int number) {
        return folder.resolve(fileName(number));
    }

    byte[] bytes() {
        var bytes = ByteBuffer.allocate(HEAD_BYTES).putLong(MAGIC).putLong(portfolio.getMostSignificantBits())
                .putLong(portfolio.getLeastSignificantBits()).putInt(number).putLong(firstSeq).put(before);
        return bytes.put(Frame.sha256(bytes.array(), bytes.position())).array();
    }

    /// Whether a file that begins with these bytes is this segment.
    boolean begins(ByteBuffer file) {
        var head = new byte[HEAD_BYTES];
        if (file.limit() < HEAD_BYTES) {
            return false;
        }
        file.get(0, head);
        return Arrays.equals(head, bytes());
    }
}
