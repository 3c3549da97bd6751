package org.jalinan.ui.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.journal.WholeFile;
import org.jalinan.model.Language;

/// The file of settings. What cannot be read is left out: a torn or foreign line must never keep the program from
/// starting.
public record SettingsFile(Path path) {

    private static final String LIST = "list.";

    /// Where the system keeps settings: `%APPDATA%` on Windows, Application Support on macOS, the XDG folder elsewhere.
    public static SettingsFile standard(String system, Path home, Map<String, String> environment) {
        return new SettingsFile(folder(system, home, environment).resolve("settings.properties"));
    }

    private static Path folder(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            return given(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming")).resolve("Jalinan");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Jalinan");
        }
        return given(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("jalinan");
    }

    /// Relative paths are ignored, as the XDG specification asks.
    private static Optional<Path> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(Path::of).filter(Path::isAbsolute);
    }

    public Settings read() {
        var lines = new Properties();
        try {
            lines.load(new StringReader(Files.readString(path)));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Settings.NONE;
        }
        return new Settings(choice(lines, "language", Language.values()), choice(lines, "theme", Theme.values()),
                text(lines, "window").flatMap(WindowPlace::read), text(lines, "maximised").equals(Optional.of("true")),
                text(lines, "author"), text(lines, "second").flatMap(SecondPlace::read), lists(lines));
    }

    /// A power cut leaves the old or the new settings, never half of them.
    public void write(Settings settings) throws IOException {
        var text = new StringBuilder();
        settings.language().ifPresent(language -> line(text, "language", language.name()));
        settings.theme().ifPresent(theme -> line(text, "theme", theme.name()));
        settings.window().ifPresent(place -> line(text, "window", place.asText()));
        line(text, "maximised", String.valueOf(settings.maximised()));
        settings.author().ifPresent(author -> line(text, "author", author));
        settings.second().ifPresent(place -> line(text, "second", place.asText()));
        new TreeMap<>(settings.lists()).forEach((list, arrangement) -> line(text, LIST + list, arrangement));
        WholeFile.makeFolder(path.toAbsolutePath().getParent());
        WholeFile.write(path, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> lists(Properties lines) {
        return lines.stringPropertyNames().stream().filter(name -> name.startsWith(LIST))
                .collect(Collectors.toUnmodifiableMap(name -> name.substring(LIST.length()), lines::getProperty));
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append('=').append(value.replace("\\", "\\\\").replace("\n", " ")).append('\n');
    }

    private static Optional<String> text(Properties lines, String key) {
        return Optional.ofNullable(lines.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static <E extends Enum<E>> Optional<E> choice(Properties lines, String key, E[] values) {
        return text(lines, key).flatMap(name -> Stream.of(values).filter(value -> value.name().equals(name)).findAny());
    }
}
