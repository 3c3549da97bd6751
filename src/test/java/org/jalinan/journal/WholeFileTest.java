package org.jalinan.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jalinan.disk.FullDisk;
import org.jalinan.disk.WatchedDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final int POSITIONS = 500;

    @TempDir
    Path folder;

    @Test
    void aDiskThatIsFullAtAnyByteLeavesTheOldFileAndNothingBeside() throws IOException {
        var old = Files.writeString(folder.resolve("settings"), "as it was");
        var room = new FullDisk(0);
        var watched = new WatchedDisk(folder, room).root().resolve("settings");
        var bytes = new byte[POSITIONS];
        Arrays.fill(bytes, (byte) 7);
        for (int position = 0; position < POSITIONS; position++) {
            room.leave(position);
            assertThrows(IOException.class, () -> WholeFile.write(watched, bytes));
            assertEquals("as it was", Files.readString(old), "at byte " + position);
            try (var files = Files.list(folder)) {
                assertEquals(List.of(old), files.toList(), "at byte " + position);
            }
        }
        room.leave(POSITIONS);
        WholeFile.write(watched, bytes);
        assertEquals(POSITIONS, Files.size(old));
    }

    @Test
    void foldersAreMadeWithThoseAboveThem() throws IOException {
        var deep = folder.resolve("a/b/c");
        WholeFile.makeFolder(deep);
        WholeFile.makeFolder(deep);
        WholeFile.write(deep.resolve("file"), new byte[1]);
        assertEquals(1, Files.size(deep.resolve("file")));
    }
}
