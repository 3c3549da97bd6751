package org.jalinan.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jalinan.bundle.Keys;
import org.jalinan.journal.WholeFile;

/// The id of this laptop's account. It lies outside the portfolio, because folders get copied, and two laptops with one
/// id would undo each other's edits.
public final class Device {

    private Device() {
    }

    /// The folder of this account's state.
    static Path standardFolder() {
        return stateFolder(System.getenv(), System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home")));
    }

    /// The folder for what lasts as long as this account is at work: the system's own where it has one.
    static Path runtime() {
        return PortfolioFolder.set(System.getenv(), "XDG_RUNTIME_DIR").filter(Path::isAbsolute)
                .map(each -> each.resolve("jalinan")).orElseGet(Device::standardFolder);
    }

    /// The keys kept for this account; its own is made at the first call.
    ///
    /// @throws IOException if it can be neither read nor kept
    public static Keys keys() throws IOException {
        return Keys.in(standardFolder());
    }

    /// The id kept for this account; made at the first call. One that cannot be kept lasts until the program ends.
    public static UUID standard() {
        return in(standardFolder());
    }

    /// `%LOCALAPPDATA%\Jalinan` on Windows, `~/Library/Application Support/Jalinan` on macOS, `$XDG_STATE_HOME/jalinan`
    /// elsewhere.
    static Path stateFolder(Map<String, String> environment, String system, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows") || name.startsWith("mac")) {
            return PortfolioFolder.standard(environment, system, home).path().resolveSibling("state");
        }
        return PortfolioFolder.set(environment, "XDG_STATE_HOME").filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("state")).resolve("jalinan");
    }

    static UUID in(Path folder) {
        var file = folder.resolve("device");
        try {
            if (Files.isRegularFile(file)) {
                return UUID.fromString(Files.readString(file).strip());
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return keep(file);
        }
        return keep(file);
    }

    private static UUID keep(Path file) {
        var device = UUID.randomUUID();
        try {
            WholeFile.makeFolder(file.getParent());
            WholeFile.write(file, device.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException notKept) {
            return device;
        }
        return device;
    }
}
