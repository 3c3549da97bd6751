package org.jalinan.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The log of this account: three files that take turns, in the folder of its state. What failed and where stands in it,
/// never what was being worked on: the texts of exceptions carry values, so only their kinds and places are written, and
/// of sentences only those that the program itself made, without what was filled in.
public final class LocalLog {

    private static final int BYTES = 256 << 10;
    private static final int FILES = 3;
    private static final int MOST_FRAMES = 40;
    private static final String OURS = "org.jalinan";

    private final Path folder;

    private LocalLog(Path folder) {
        this.folder = folder;
    }

    public static LocalLog standard() {
        return in(Device.standardFolder());
    }

    static LocalLog in(Path state) {
        return new LocalLog(state.resolve("log"));
    }

    /// Begins to write what is logged; a folder that cannot be written is no reason not to start.
    public void begin() {
        attach();
    }

    List<FileHandler> attach() {
        try {
            Files.createDirectories(folder);
            var handler = new FileHandler(folder.resolve("jalinan-%g.log").toString(), BYTES, FILES, true);
            handler.setFormatter(new WithoutContent());
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setLevel(Level.INFO);
            Logger.getLogger("").addHandler(handler);
            return List.of(handler);
        } catch (IOException notWritable) {
            return List.of();
        }
    }

    /// What was logged, the newest file last.
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (int file = FILES - 1; file >= 0; file--) {
            lines.addAll(lines(folder.resolve("jalinan-" + file + ".log")));
        }
        return lines;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException notThere) {
            return List.of();
        }
    }

    private static final class WithoutContent extends Formatter {

        private static final Pattern FAILURE = Pattern.compile("[a-z]+(\\.[\\w$]+)+(Exception|Error)");
        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'")
                .withZone(ZoneOffset.UTC);

        /// Of what was filled in only the kinds of failures.
        private static Stream<String> kinds(LogRecord logged) {
            return Optional.ofNullable(logged.getParameters()).stream().flatMap(Stream::of).map(String::valueOf)
                    .map(each -> each.replaceFirst("^class ", "")).filter(FAILURE.asMatchPredicate());
        }

        @Override
        public String format(LogRecord logged) {
            var source = String.valueOf(logged.getLoggerName());
            var text = new StringBuilder(TIME.format(logged.getInstant())).append(' ').append(logged.getLevel())
                    .append(' ').append(source);
            if (source.startsWith(OURS)) {
                text.append(": ").append(String.valueOf(logged.getMessage()).lines().findFirst().orElse(""));
                kinds(logged).forEach(kind -> text.append(' ').append(kind));
            }
            text.append('\n');
            for (var failure = logged.getThrown(); failure != null; failure = failure.getCause()) {
                text.append("  ").append(failure.getClass().getName()).append('\n');
                for (int i = 0; i < Math.min(MOST_FRAMES, failure.getStackTrace().length); i++) {
                    text.append("    at ").append(failure.getStackTrace()[i]).append('\n');
                }
            }
            return text.toString();
        }
    }
}
