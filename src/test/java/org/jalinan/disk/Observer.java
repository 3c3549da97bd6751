package org.jalinan.disk;

/// Who is told of each step on a watched disk.
public interface Observer {

    void saw(Step step);

    /// How many of so many bytes the disk still takes; where it takes fewer, the write fails as on a full disk.
    default int room(int bytes) {
        return bytes;
    }
}
