package org.jalinan.bundle;

import java.io.IOException;

/// Where the keys of the account are.
@FunctionalInterface
public interface KeyRing {

    /// @throws IOException if its own key can be neither read nor made
    Keys open() throws IOException;
}
