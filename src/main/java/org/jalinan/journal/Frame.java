package org.jalinan.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import org.jalinan.model.Sha256;

/// One frame of a segment: length, version of the form, cipher and key id (0 is none), type, schema of the records,
/// number of the edit, hash of the frame before, payload, and the hash over all of it in plain text. Length and hash
/// stand at the same place in every version, so that a later version can be told from damage.
@SuppressWarnings("ArrayRecordComponent") // frames are never compared as wholes
record Frame(int version, int cipher, int keyId, Type type, int schema, long seq, byte[] before, byte[] payload,
        byte[] hash) {

    static final int VERSION = 1;
    static final int HASH_BYTES = 32;
    /// A longer frame is not written, and is not believed when read.
    static final int MAX_BYTES = 64 << 20;
    static final byte[] START = new byte[HASH_BYTES];

    private static final int HEAD_BYTES = Integer.BYTES + 1 + 1 + Integer.BYTES + 1 + Short.BYTES + Long.BYTES;
    static final int MIN_BYTES = HEAD_BYTES + 2 * HASH_BYTES;

    /// A whole edit in one frame, or the begin, the parts and the commit of a large one. Before a merge stand the edits that
    /// arrived with it, each begun by one of its own type and followed by its parts; they are there or not with the merge.
    enum Type {
        EDIT(0), BEGIN(1), PART(2), COMMIT(3), ARRIVED(4);

        private final int code;

        Type(int code) {
            this.code = code;
        }

        static Optional<Type> of(int code) {
            return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
        }
    }

    static Frame of(Type type, int schema, long seq, byte[] before, byte[] payload) {
        var bytes = plain(type, schema, seq, before, payload);
        return new Frame(VERSION, 0, 0, type, schema, seq, before, payload,
                sha256(bytes, bytes.length - HASH_BYTES));
    }

    byte[] bytes() {
        var bytes = plain(type, schema, seq, before, payload);
        System.arraycopy(hash, 0, bytes, bytes.length - HASH_BYTES, HASH_BYTES);
        return bytes;
    }

    int length() {
        return MIN_BYTES + payload.length;
    }

    boolean opensEdit() {
        return type == Type.EDIT || type == Type.BEGIN || type == Type.ARRIVED;
    }

    boolean endsEdit() {
        return type == Type.EDIT || type == Type.COMMIT;
    }

    private static byte[] plain(Type type, int schema, long seq, byte[] before, byte[] payload) {
        int length = MIN_BYTES + payload.length;
        return ByteBuffer.allocate(length).putInt(length).put((byte) VERSION).put((byte) 0).putInt(0)
                .put((byte) type.code).putShort((short) schema).putLong(seq).put(before).put(payload).array();
    }

    /// The frame that begins at `offset`, if the bytes there are one whole frame whose hash agrees.
    ///
    /// @throws NewerProgram if they are one in a form of a later version
    static Optional<Frame> at(ByteBuffer bytes, int offset) throws NewerProgram {
        int left = bytes.limit() - offset;
        if (left < MIN_BYTES) {
            return Optional.empty();
        }
        int length = bytes.getInt(offset);
        int version = bytes.get(offset + Integer.BYTES);
        if (length < MIN_BYTES || length > Math.min(left, MAX_BYTES) || version < VERSION) {
            return Optional.empty();
        }
        var frame = new byte[length];
        bytes.get(offset, frame);
        var hash = Arrays.copyOfRange(frame, length - HASH_BYTES, length);
        if (!MessageDigest.isEqual(hash, sha256(frame, length - HASH_BYTES))) {
            return Optional.empty();
        }
        var head = ByteBuffer.wrap(frame, Integer.BYTES + 1, HEAD_BYTES);
        int cipher = head.get();
        int keyId = head.getInt();
        var type = Type.of(head.get());
        int schema = head.getShort();
        if (version > VERSION || cipher != 0 || type.isEmpty()) {
            throw new NewerProgram(version);
        }
        return Optional.of(new Frame(version, cipher, keyId, type.get(), schema, head.getLong(),
                Arrays.copyOfRange(frame, HEAD_BYTES, HEAD_BYTES + HASH_BYTES),
                Arrays.copyOfRange(frame, HEAD_BYTES + HASH_BYTES, length - HASH_BYTES), hash));
    }

    /// The length that the bytes at `offset` claim, or 0 if no frame can have it.
    static int lengthAt(ByteBuffer bytes, int offset) {
        int length = bytes.limit() - offset < Integer.BYTES ? 0 : bytes.getInt(offset);
        return length < MIN_BYTES || length > MAX_BYTES ? 0 : length;
    }

    static byte[] sha256(byte[] bytes, int length) {
        var digest = Sha256.digest();
        digest.update(bytes, 0, length);
        return digest.digest();
    }
}
