package org.jalinan;

import java.util.Locale;
import org.jalinan.cli.Cli;
import org.jalinan.model.Language;
import org.jalinan.text.Words;

/// The entry point: with arguments the command line, without them the window.
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.exit(Cli.run(arguments));
        }
        if (!hasDisplay()) {
            var language = Locale.getDefault().getLanguage().equals("ms") ? Language.MS : Language.EN;
            System.err.println(Words.in(language).of("start.noDisplay"));
            System.exit(2);
        }
        System.out.println("Jalinan");
    }

    /// On Linux a window needs an X or Wayland display, unless JavaFX was told to draw in memory; elsewhere there is one.
    private static boolean hasDisplay() {
        return !System.getProperty("os.name", "").startsWith("Linux")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null
                || "Headless".equals(System.getProperty("glass.platform"));
    }
}
