package org.jalinan.storage;

import java.util.concurrent.CancellationException;

/// Whether an edit is still wanted; asked now and then while it is written and nothing of it lasts.
@FunctionalInterface
public interface StillWanted {

    StillWanted ALWAYS = () -> true;

    boolean isWanted();

    /// @throws CancellationException if it is not
    default void check() {
        if (!isWanted()) {
            throw new CancellationException();
        }
    }
}
