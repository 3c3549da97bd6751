package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortfolioFolderTest {

    private static final Path HOME = Path.of("/home/officer").toAbsolutePath();
    private static final Path ELSEWHERE = Path.of("/elsewhere").toAbsolutePath();

    @Test
    void eachSystemHasItsPlace() {
        assertEquals(ELSEWHERE.resolve("Jalinan/portfolio"), place("Windows 11", "LOCALAPPDATA"));
        assertEquals(HOME.resolve("AppData/Local/Jalinan/portfolio"), place("Windows 11", "OTHER"));
        assertEquals(HOME.resolve("Library/Application Support/Jalinan/portfolio"), place("Mac OS X", "XDG_DATA_HOME"));
        assertEquals(ELSEWHERE.resolve("jalinan/portfolio"), place("Linux", "XDG_DATA_HOME"));
        assertEquals(HOME.resolve(".local/share/jalinan/portfolio"), place("Linux", "OTHER"));
    }

    @Test
    void aRelativeDirectoryOfTheEnvironmentIsNotFollowed() {
        assertEquals(HOME.resolve(".local/share/jalinan/portfolio"),
                PortfolioFolder.standard(Map.of("XDG_DATA_HOME", "here"), "Linux", HOME).path());
    }

    @Test
    void theDeviceIsKeptOutsideThePortfolio(@TempDir Path folder) throws IOException {
        assertEquals(ELSEWHERE.resolve("jalinan"),
                Device.stateFolder(Map.of("XDG_STATE_HOME", ELSEWHERE.toString()), "Linux", HOME));
        var state = folder.resolve("new/state");
        var device = Device.in(state);
        assertEquals(device, Device.in(state));
        Files.writeString(state.resolve("device"), "nonsense");
        assertNotEquals(device, Device.in(state));
        assertEquals(Device.in(state), Device.in(state));
    }

    private static Path place(String system, String variable) {
        return PortfolioFolder.standard(Map.of(variable, ELSEWHERE.toString()), system, HOME).path();
    }
}
