package org.jalinan.disk;

import java.io.IOException;

/// Who is told of each step on a watched disk.
public interface Observer {

    void saw(Step step);

    /// How many of so many bytes the disk still takes; where it takes fewer, the write fails as on a full disk.
    default int room(int bytes) {
        return bytes;
    }

    /// Told before a file is opened for writing or replaced; throws where another program holds it.
    default void claimed(String file) throws IOException {
    }
}
