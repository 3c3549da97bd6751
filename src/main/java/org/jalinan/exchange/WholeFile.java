package org.jalinan.exchange;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/// Writes a file so that it stands whole under its name or not at all: into a new file beside it, forced to disk, then
/// moved over the old one in one step. A failure leaves the old file as it was and nothing beside it. A link under the
/// name is replaced, not followed.
public final class WholeFile {

    /// What goes into the file. The stream is buffered and closed by the caller.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {
    }

    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /// Makes the folders above the file where they are missing.
    ///
    /// @throws IOException if it cannot be written; nothing has changed then
    public static void write(Path file, Content content) throws IOException {
        var target = file.toAbsolutePath();
        var folder = target.resolveSibling("");
        Files.createDirectories(folder);
        var beside = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            fill(beside, content);
            Files.move(beside, target, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        force(folder);
    }

    private static void fill(Path file, Content content) throws IOException {
        try (var channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /// Makes the new name survive a power cut where the system can do that for a folder; Windows cannot.
    private static void force(Path folder) {
        try (var channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // The content is forced; only the name may be the old one after a power cut.
        }
    }
}
