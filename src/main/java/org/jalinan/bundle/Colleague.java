package org.jalinan.bundle;

import java.security.PublicKey;

/// Whose key it is.
///
/// @param name as an officer knows them
/// @param trusted false once the trust was withdrawn
public record Colleague(String name, PublicKey key, boolean trusted) {

    public Fingerprint fingerprint() {
        return Fingerprint.of(key);
    }
}
