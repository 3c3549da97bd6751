package org.jalinan.storage;

import org.jalinan.model.Sha256;

/// Bytes that a record names by their hash, such as a document that was issued.
public final class Attachment {

    private final byte[] bytes;
    private final String sha256;

    private Attachment(byte[] bytes) {
        this.bytes = bytes.clone();
        this.sha256 = Sha256.hex(this.bytes);
    }

    public static Attachment of(byte[] bytes) {
        return new Attachment(bytes);
    }

    /// In 64 hexadecimal digits.
    public String sha256() {
        return sha256;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
