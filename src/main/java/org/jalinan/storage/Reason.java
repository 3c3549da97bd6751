package org.jalinan.storage;

/// Why a portfolio was not opened or an edit not saved. Each has one sentence in the bundles, whose arguments are named
/// here, and an exit code of the command line.
public enum Reason {
    /// The folder: it holds other things than a portfolio.
    FOLDER_NOT_OURS,
    /// The folder: its name has a semicolon, a quote or a control character.
    FOLDER_NAME,
    /// Who holds it, on which computer, since when (ISO 8601, UTC), the process id; an empty text where it is not known.
    HELD,
    /// The folder, and the version in which it was written.
    NEWER_PROGRAM,
    /// The segment file, the byte, the number of the edit.
    JOURNAL_DAMAGED,
    /// The folder.
    READ_ONLY,
    /// The folder, and how many megabytes are free.
    DISK_FULL,
    /// The folder: it cannot be reached or written, for example because the drive was removed.
    WRITE_FAILED,
    /// The folder: the database file can be neither used nor set aside and built anew.
    VIEW_UNUSABLE,
    /// How many megabytes a bundle can have: a backup with all its documents would have more.
    TOO_LARGE,
    /// The folder: the store was closed already.
    CLOSED;

    /// The key of its sentence.
    public String key() {
        return "storage.refusal." + name();
    }
}
