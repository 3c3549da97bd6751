package org.jalinan.ui;

import java.util.List;

/// Whether what the officer did is safely kept.
public sealed interface SaveState {

    record Saving() implements SaveState {
    }

    record Saved() implements SaveState {
    }

    /// The past is shown and cannot be changed.
    record Past() implements SaveState {
    }

    /// Somebody else has the portfolio open.
    record ReadOnly() implements SaveState {
    }

    /// The last edit was not kept; the reason is a sentence of the bundles.
    record NotSaved(String key, List<String> arguments) implements SaveState {
    }
}
