package org.jalinan.exchange.table;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jalinan.exchange.FileNames;
import org.jalinan.journal.WholeFile;

/// Files that belong together, written into a hidden folder and moved to their place once all of them are there. Closed
/// before that, it leaves nothing, not even a folder that it made. Where another program holds one of the old files, all go
/// into a folder of another name, because old and new do not belong together.
final class FolderBeside implements AutoCloseable {

    private final Path folder;
    private final Path beside;
    private final boolean isNew;
    private final List<Path> files = new ArrayList<>();

    /// @param folder where the files shall stand; made where it is missing
    FolderBeside(Path folder) throws IOException {
        this.folder = folder;
        isNew = Files.notExists(folder);
        beside = folder.resolve("." + UUID.randomUUID() + ".part");
        Files.createDirectories(beside);
    }

    /// Where to write the file of this name.
    Path file(String name) {
        var file = beside.resolve(name);
        files.add(file);
        return file;
    }

    /// @return the files where they stand, in the order in which they were asked for
    List<Path> move() throws IOException {
        var moved = new ArrayList<Path>();
        var place = Files.createDirectories(anyHeld() ? FileNames.free(folder) : folder);
        for (var file : files) {
            var named = place.resolve(String.valueOf(file.getFileName()));
            WholeFile.move(file, named);
            moved.add(named);
        }
        return moved;
    }

    private boolean anyHeld() throws IOException {
        for (var file : files) {
            var old = folder.resolve(String.valueOf(file.getFileName()));
            if (Files.exists(old) && isHeld(old)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeld(Path file) throws IOException {
        try (var _ = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return false;
        } catch (FileSystemException held) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        for (var file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(beside);
        if (isNew) {
            try {
                Files.deleteIfExists(folder);
            } catch (DirectoryNotEmptyException holdsThem) {
                // The files were moved into it.
            }
        }
    }
}
