package org.jalinan.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Bytes that a record names by their hash, such as a document that was issued.
public final class Attachment {

    private final byte[] bytes;
    private final String sha256;

    private Attachment(byte[] bytes) {
        this.bytes = bytes.clone();
        this.sha256 = hash(this.bytes);
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

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", e);
        }
    }
}
