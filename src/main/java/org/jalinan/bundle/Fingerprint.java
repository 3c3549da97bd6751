package org.jalinan.bundle;

import java.security.PublicKey;
import java.util.HexFormat;
import java.util.Locale;
import org.jalinan.model.Sha256;

/// The short form of a public key, to be compared by voice or on paper: six groups of four digits, 96 bits of its
/// SHA-256. The same in every language.
public record Fingerprint(String text) {

    private static final int GROUPS = 6;
    private static final int DIGITS = 4;

    public static Fingerprint of(PublicKey key) {
        var hex = HexFormat.of().formatHex(Sha256.of(key.getEncoded())).toUpperCase(Locale.ROOT);
        var text = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            text.append(group == 0 ? "" : "-").append(hex, group * DIGITS, (group + 1) * DIGITS);
        }
        return new Fingerprint(text.toString());
    }

    /// Whether what somebody typed is this fingerprint, with or without the strokes.
    public boolean is(String typed) {
        return typed.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT).equals(text.replace("-", ""));
    }

    @Override
    public String toString() {
        return text;
    }
}
