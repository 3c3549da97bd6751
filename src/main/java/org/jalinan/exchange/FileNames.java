package org.jalinan.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// File names that Windows, macOS and Linux all take, made of an officer's words.
public final class FileNames {

    private static final int LONGEST = 120;
    private static final int LONGEST_IN_BYTES = 200;
    /// Control, invisible and direction characters, and halves of characters.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*]");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern DEVICE = Pattern
            .compile("(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(?:\\..*)?");

    private FileNames() {
    }

    /// One name with no folder in it, never empty, at most 120 characters and 200 bytes with its ending.
    ///
    /// @param ending with its dot: ".pdf"
    public static String safe(String words, String ending) {
        var seen = UNSEEN.matcher(Normalizer.normalize(words, Normalizer.Form.NFC)).replaceAll("");
        var name = AT_THE_ENDS.matcher(FORBIDDEN.matcher(seen).replaceAll("_")).replaceAll("_");
        while (name.length() + ending.length() > LONGEST || bytes(name) + bytes(ending) > LONGEST_IN_BYTES) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        name = AT_THE_ENDS.matcher(name).replaceAll("_");
        var reserved = name.isEmpty() || DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
        return (reserved ? "_" + name : name) + ending;
    }

    /// The name of a place with the first number behind it under which nothing is: "Report (2).pdf".
    public static Path free(Path taken) {
        var name = String.valueOf(taken.getFileName());
        int ending = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> taken.resolveSibling(
                        name.substring(0, ending) + " (" + number + ")" + name.substring(ending)))
                .filter(Files::notExists).findFirst().orElseThrow();
    }

    private static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }
}
