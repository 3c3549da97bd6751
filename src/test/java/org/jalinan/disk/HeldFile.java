package org.jalinan.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;

/// Another program has a file open as Windows lets it: nobody else writes to the file or takes its name.
public record HeldFile(String name) implements Observer {

    @Override
    public void saw(Step step) {
    }

    @Override
    public void claimed(String file) throws IOException {
        if (file.equals(name)) {
            throw new FileSystemException(name, null, "used by another process");
        }
    }
}
