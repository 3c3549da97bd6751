package org.jalinan.bundle;

import java.io.IOException;
import java.nio.file.Path;

/// The keys of this account: its own, and those of the colleagues it trusts.
public record Keys(SigningKey own, TrustedKeys trusted) {

    /// @throws IOException if the own key can be neither read nor kept
    public static Keys in(Path folder) throws IOException {
        return new Keys(SigningKey.in(folder), TrustedKeys.in(folder));
    }
}
