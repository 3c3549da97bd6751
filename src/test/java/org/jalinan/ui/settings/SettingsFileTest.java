package org.jalinan.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalinan.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private static final WindowPlace PLACE = new WindowPlace(10, 20.5, 1440, 900);
    private static final Settings CHOSEN = new Settings(Optional.of(Language.MS), Optional.of(Theme.DARK),
            Optional.of(PLACE), true, Optional.of("Officer \\0001 = É"),
            Optional.of(new SecondPlace(Path.of("/stick of mine/back ups"), Instant.parse("2026-11-21T08:00:00Z"))),
            Map.of("projects", "!code 70;title 360", "sources", "title 90"));

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        var file = new SettingsFile(folder.resolve("new").resolve("settings.properties"));
        file.write(CHOSEN);
        assertEquals(CHOSEN, file.read());
        file.write(Settings.NONE);
        assertEquals(Settings.NONE, file.read());
    }

    @Test
    void writingLeavesNothingElseBehind() throws IOException {
        new SettingsFile(folder.resolve("settings.properties")).write(CHOSEN);
        try (var files = Files.list(folder)) {
            assertEquals(List.of("settings.properties"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "language=KLINGON\ntheme=\nwindow=1 2 3\n", "window=a b c d", "window=0 0 NaN 5",
        "window=0 0 0 0", "\\u00", "\u0000\u0001"})
    void whatCannotBeReadIsLeftOut(String text) throws IOException {
        var file = new SettingsFile(folder.resolve("settings.properties"));
        Files.writeString(file.path(), text);
        assertEquals(Settings.NONE, file.read());
    }

    @Test
    void oneBadLineDoesNotTakeTheOthersAlong() throws IOException {
        var file = new SettingsFile(folder.resolve("settings.properties"));
        Files.writeString(file.path(), "theme=DARK\nwindow=somewhere\n");
        assertEquals(Optional.of(Theme.DARK), file.read().theme());
    }

    @Test
    void eachSystemHasItsOwnPlaceForSettings() {
        var home = Path.of("/home/officer").toAbsolutePath();
        var roaming = Path.of("/roaming").toAbsolutePath();
        assertEquals(home.resolve(".config/jalinan/settings.properties"), place("Linux", home, Map.of()));
        assertEquals(roaming.resolve("jalinan/settings.properties"),
                place("Linux", home, Map.of("XDG_CONFIG_HOME", roaming.toString())));
        assertEquals(home.resolve(".config/jalinan/settings.properties"),
                place("Linux", home, Map.of("XDG_CONFIG_HOME", "relative")));
        assertEquals(roaming.resolve("Jalinan/settings.properties"),
                place("Windows 11", home, Map.of("APPDATA", roaming.toString())));
        assertEquals(home.resolve("Library/Application Support/Jalinan/settings.properties"),
                place("Mac OS X", home, Map.of()));
    }

    private static Path place(String system, Path home, Map<String, String> environment) {
        return SettingsFile.standard(system, home, environment).path();
    }
}
