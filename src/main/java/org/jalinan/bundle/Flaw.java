package org.jalinan.bundle;

/// What is wrong with a file, so that nothing of it is read in. Each has one sentence in the bundles of texts.
public enum Flaw {
    /// It is no bundle at all: a database, a script, a document.
    NOT_A_BUNDLE,
    /// It ends early or is not whole.
    CUT_OFF,
    /// It cannot be read from the disk.
    NOT_READABLE,
    /// It is larger than a bundle can be, or would grow beyond it.
    TOO_LARGE,
    /// It holds files that no bundle holds.
    ODD_PARTS,
    /// It bears no signature.
    UNSIGNED,
    /// It was changed after it was signed.
    ALTERED,
    /// It was made by a later version of the program. Argument: that version.
    NEWER_PROGRAM,
    /// Nobody here trusts the key. Arguments: the name in it, the fingerprint.
    UNKNOWN_KEY,
    /// The key was trusted once and is no longer. Arguments: the name, the fingerprint.
    REVOKED_KEY,
    /// It is about another portfolio.
    OTHER_PORTFOLIO,
    /// The two laptops did not begin with the same facts.
    OTHER_BEGINNING,
    /// It builds on edits that are not here. Argument: how many.
    EDITS_MISSING;

    /// The key of its sentence.
    public String key() {
        return "bundle.flaw." + name();
    }
}
