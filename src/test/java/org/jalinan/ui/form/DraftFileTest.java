package org.jalinan.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFileTest {

    private static final UUID RECORD = new UUID(0, 42);
    @TempDir
    private Path folder;

    @Test
    void textsOfAnyFormComeBack() throws IOException {
        var file = DraftFile.in(folder.resolve("drafts"));
        var drafts = Set.of(Draft.typed(Kind.MILESTONE, new UUID(0, 1), "recorded", "31 Feb 2026"),
                Draft.typed(Kind.MILESTONE, new UUID(0, 1), "title", " = # a\\b\nnext line — Phnom Penh ភ្នំពេញ "),
                new Draft(Kind.TOPIC, new UUID(0, 2), "meeting", RECORD.toString(), true));
        file.write(List.copyOf(drafts));
        assertEquals(drafts, Set.copyOf(file.read()));
        try (var files = Files.list(folder.resolve("drafts"))) {
            assertEquals(1, files.count(), "nothing is left beside the file");
        }
    }

    @Test
    void whatIsNoDraftIsPassedOver() throws IOException {
        var file = DraftFile.in(folder.resolve("drafts"));
        assertEquals(List.of(), file.read(), "there is no file yet");
        Files.createDirectories(file.path().getParent());
        Files.writeString(file.path(), "a=b\n1/2/3=c\nPROJECT/" + RECORD + "/code=X1\nbroken=\\u00");
        assertEquals(List.of(), file.read(), "a file that cannot be read keeps nothing from starting");
        Files.writeString(file.path(), "a=b\n1/2/3=c\nPROJECT/" + RECORD + "/code=X1\n");
        assertEquals(List.of(Draft.typed(Kind.PROJECT, RECORD, "code", "X1")), file.read());
    }
}
