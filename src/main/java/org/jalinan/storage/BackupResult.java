package org.jalinan.storage;

/// What came of a backup.
public sealed interface BackupResult {

    /// It was written, read again and compared; it holds what the journal holds.
    record Verified(Backup backup) implements BackupResult {
    }

    /// Nothing was written, because it would hold far fewer records than the last; an officer must say that this is meant.
    record Emptier(long before, long now) implements BackupResult {
    }

    /// Nothing was written, or what was written is not what it should be and was removed.
    record Failed(Refusal refusal) implements BackupResult {
    }
}
