package org.jalinan.disk;

/// What is left on the disk, when the power goes, of what was written and not yet forced.
public enum Residue {
    /// All of it.
    ALL,
    /// Nothing, names of files and folders included.
    NONE,
    /// Any pages of 4 KB, whatever their order, and names up to some.
    PAGES,
    /// Names and lengths, but zeros where the bytes should be.
    ZEROS,
    /// All, but of the last write to each file only the beginning.
    TORN
}
