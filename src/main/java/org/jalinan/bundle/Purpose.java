package org.jalinan.bundle;

/// What a bundle is for.
public enum Purpose {
    /// The edits for a colleague.
    CHANGES,
    /// The whole journal of a laptop.
    BACKUP
}
