package org.jalinan.journal;

/// A journal that is not what was written. Names the place, so that it can be looked at; nothing is changed.
public final class JournalDamaged extends Exception {

    private final String file;
    private final long position;
    private final long seq;

    /// @param file the segment's name
    /// @param position the byte in it at which the frame begins
    /// @param seq the number of the edit that should stand there
    public JournalDamaged(String file, long position, long seq) {
        super("The journal is damaged in " + file + " at byte " + position + ", edit " + seq);
        this.file = file;
        this.position = position;
        this.seq = seq;
    }

    public String file() {
        return file;
    }

    public long position() {
        return position;
    }

    public long seq() {
        return seq;
    }
}
