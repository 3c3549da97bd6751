package org.jalinan.bundle;

import java.security.PublicKey;
import java.util.UUID;

/// Who made a bundle.
///
/// @param name the officer, as they sign their edits
public record Sender(UUID device, String name, PublicKey key) {

    public Fingerprint fingerprint() {
        return Fingerprint.of(key);
    }
}
