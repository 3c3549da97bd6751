package org.jalinan.storage;

/// A store was asked after it was closed.
public final class StoreClosed extends IllegalStateException {

    StoreClosed(Throwable cause) {
        super("The portfolio is closed", cause);
    }
}
