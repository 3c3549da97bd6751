package org.jalinan.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/// Writes a file whole or not at all: beside it, forced to disk, then moved into its place.
public final class WholeFile {

    /// The ending of a file that was not finished.
    public static final String UNFINISHED = ".new";

    private static final int RETRIES = 5;

    private WholeFile() {
    }

    /// @throws IOException if it is not written; then a file that was there is as it was
    public static void write(Path file, byte[] bytes) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            move(beside, file);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    /// Makes a folder and those above it that are missing, each with its name on disk: what is forced into a folder whose
    /// own name is not goes with it when the power does.
    ///
    /// @param folder as `Path.getParent` gives it: null where there is none to make
    public static void makeFolder(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return;
        }
        var missing = new ArrayDeque<Path>();
        for (var each = folder.toAbsolutePath(); each != null && !Files.exists(each); each = each.getParent()) {
            missing.push(each);
        }
        Files.createDirectories(folder);
        missing.forEach(WholeFile::forceFolder);
    }

    /// Moves a file over another in one step. On Windows a scanner may hold it for a moment, so it is tried again from
    /// 20 ms on, doubling.
    public static void move(Path from, Path to) throws IOException {
        for (int attempt = 0; true; attempt++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                forceFolder(to);
                return;
            } catch (FileSystemException held) {
                if (attempt == RETRIES || !mayPass(held)) {
                    throw held;
                }
                pause(20L << attempt);
            }
        }
    }

    /// Windows names no kind of its own for a file that is in use.
    private static boolean mayPass(FileSystemException held) {
        return held instanceof AccessDeniedException || held.getClass() == FileSystemException.class;
    }

    /// A name is on disk only when its folder is; Windows does this by itself and refuses to be asked.
    private static void forceFolder(Path file) {
        try (var channel = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            return;
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
