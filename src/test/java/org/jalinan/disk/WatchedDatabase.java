package org.jalinan.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.h2.store.fs.async.FilePathAsync;

/// Takes the place of the files that H2 opens by the scheme `async`, which is the program's, until it is closed. Files
/// elsewhere than on the watched disk are opened as ever.
public final class WatchedDatabase implements AutoCloseable {

    private static volatile WatchedDisk watched;

    public WatchedDatabase(WatchedDisk disk) {
        watched = disk;
        FilePath.register(new File());
    }

    @Override
    public void close() {
        FilePath.register(new FilePathAsync());
        watched = null;
    }

    /// H2 makes one for each path, by a constructor that takes nothing.
    public static final class File extends FilePathWrapper {

        private final WatchedDisk disk = Objects.requireNonNull(watched);

        @Override
        public FileChannel open(String mode) throws IOException {
            if (!disk.isBelow(file())) {
                return super.open(mode);
            }
            return disk.open(file(), mode.equals("r") ? Set.of(StandardOpenOption.READ)
                    : Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE));
        }

        @Override
        public boolean createFile() {
            boolean made = super.createFile();
            if (made && disk.isBelow(file())) {
                disk.saw(new Step.Made(disk.name(file())));
            }
            return made;
        }

        @Override
        public void delete() {
            boolean was = Files.exists(file());
            super.delete();
            if (was && disk.isBelow(file())) {
                disk.saw(new Step.Deleted(disk.name(file())));
            }
        }

        @Override
        public void moveTo(FilePath to, boolean atomic) {
            throw new UnsupportedOperationException("The database moves no files");
        }

        @Override
        public String getScheme() {
            return "async";
        }

        private Path file() {
            return Path.of(unwrap().toString());
        }
    }
}
