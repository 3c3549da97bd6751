package org.jalinan.exchange;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jalinan.journal.WholeFile;

/// Writes a file so that it stands whole under its name or not at all: into a new file beside it, forced to disk, then
/// moved over the old one in one step. A failure leaves the old file as it was and nothing beside it. A link under the
/// name is replaced, not followed.
public final class ExportedFile {

    /// What goes into the file. The stream is buffered and closed by the caller.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private ExportedFile() {
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
            WholeFile.move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Takes away what an earlier export left where this one has nothing to say.
    public static void forget(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    private static void fill(Path file, Content content) throws IOException {
        try (var channel = FileChannel.open(file, CREATE_NEW, WRITE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }
}
