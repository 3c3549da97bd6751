package org.jalinan.journal;

/// What was read was written by a later version of this program.
public final class NewerProgram extends Exception {

    private final int version;

    public NewerProgram(int version) {
        super("Written by a newer program (version " + version + " of the records)");
        this.version = version;
    }

    /// The version of the record kinds, or of the form of the file, in which it was written.
    public int version() {
        return version;
    }
}
