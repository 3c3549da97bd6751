package org.jalinan.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder of a portfolio and the places in it.
public record PortfolioFolder(Path path) {

    public PortfolioFolder {
        path = path.toAbsolutePath().normalize();
    }

    /// Where each system expects a program's local data: `%LOCALAPPDATA%\Jalinan\portfolio` on Windows,
    /// `~/Library/Application Support/Jalinan/portfolio` on macOS, `$XDG_DATA_HOME/jalinan/portfolio` elsewhere.
    ///
    /// @param system the property `os.name`
    public static PortfolioFolder standard(Map<String, String> environment, String system, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var local = set(environment, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
            return new PortfolioFolder(local.resolve("Jalinan").resolve("portfolio"));
        }
        if (name.startsWith("mac")) {
            return new PortfolioFolder(
                    home.resolve("Library").resolve("Application Support").resolve("Jalinan").resolve("portfolio"));
        }
        return new PortfolioFolder(set(environment, "XDG_DATA_HOME").filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share")).resolve("jalinan").resolve("portfolio"));
    }

    /// The standard place on this computer.
    public static PortfolioFolder standard() {
        return standard(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")));
    }

    static Optional<Path> set(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank()).map(Path::of);
    }

    /// A name that could be read as settings of the database, or that nobody can see, is refused before the database
    /// meets it.
    Optional<Refusal> refusal() {
        boolean bad = path.toString().chars()
                .anyMatch(c -> c == ';' || c == '"' || c == '\'' || Character.isISOControl(c));
        return bad ? Optional.of(Refusal.of(Reason.FOLDER_NAME, path)) : Optional.empty();
    }

    Path journal() {
        return path.resolve("journal");
    }

    Path drafts() {
        return path.resolve("drafts");
    }

    Path attachments() {
        return path.resolve("attachments");
    }

    /// The folder of backups. It need not exist.
    public Path backups() {
        return path.resolve("backups");
    }

    /// What colleagues were last seen to have.
    Path colleagues() {
        return path.resolve("colleagues");
    }

    Path lock() {
        return path.resolve("lock");
    }
}
