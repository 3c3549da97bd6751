package org.jalinan.exchange;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.journal.WholeFile;

/// Writes a file so that it stands whole under its name or not at all: into a new file beside it, forced to disk, then
/// moved over the old one in one step. A failure leaves the old file as it was and nothing beside it. Where another program
/// holds the old file, the new one stands beside it under a name with a number. A link under the name is replaced, not
/// followed.
public final class ExportedFile {

    /// What goes into the file. The stream is buffered and closed by the caller.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private ExportedFile() {
    }

    /// @return where it stands
    public static Path write(Path file, byte[] bytes) throws IOException {
        return write(file, out -> out.write(bytes));
    }

    /// Makes the folders above the file where they are missing.
    ///
    /// @return where it stands
    /// @throws IOException if it cannot be written; nothing has changed then
    public static Path write(Path file, Content content) throws IOException {
        var target = file.toAbsolutePath();
        var folder = target.resolveSibling("");
        Files.createDirectories(folder);
        var beside = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            fill(beside, content);
            return move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// What there is to say where a file, or a folder of files, does not stand under the name that was asked for.
    public static Optional<Sentence> elsewhere(Path asked, Path stands) {
        return stands.equals(asked.toAbsolutePath()) ? Optional.empty()
                : Optional.of(Sentence.of("export.elsewhere", asked, String.valueOf(stands.getFileName())));
    }

    /// A file that is still there and cannot be replaced is one that another program holds.
    private static Path move(Path written, Path target) throws IOException {
        try {
            WholeFile.move(written, target);
            return target;
        } catch (FileSystemException held) {
            if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                throw held;
            }
            var free = FileNames.free(target);
            WholeFile.move(written, free);
            return free;
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
