package org.jalinan.disk;

/// One thing that was done to a disk. Files and folders are named from the root that is watched; the root itself is "".
public sealed interface Step {

    record Made(String file) implements Step {
    }

    record MadeFolder(String folder) implements Step {
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Wrote(String file, long at, byte[] bytes) implements Step {
    }

    record Cut(String file, long length) implements Step {
    }

    /// The bytes of a file are on the disk; its name need not be.
    record Forced(String file) implements Step {
    }

    /// The names in a folder are on the disk.
    record ForcedFolder(String folder) implements Step {
    }

    record Moved(String from, String to) implements Step {
    }

    record Deleted(String file) implements Step {
    }

    /// The folder in which a file or folder has its name.
    static String folderOf(String file) {
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }
}
