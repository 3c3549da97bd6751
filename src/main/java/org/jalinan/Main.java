package org.jalinan;

import java.util.Locale;
import javafx.application.Application;
import org.jalinan.cli.Cli;
import org.jalinan.model.Language;
import org.jalinan.text.Words;

/// The entry point: with a command the command line, without one the window. `--portfolio FOLDER` goes with both.
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0 && !onlyNamesAFolder(arguments)) {
            System.exit(Cli.run(arguments));
        }
        if (!hasDisplay()) {
            var language = Locale.getDefault().getLanguage().equals("ms") ? Language.MS : Language.EN;
            System.err.println(Words.in(language).of("start.noDisplay"));
            System.exit(2);
        }
        Application.launch(App.class, arguments);
    }

    private static boolean onlyNamesAFolder(String[] arguments) {
        return arguments.length == 2 && arguments[0].equals("--portfolio");
    }

    /// On Linux a window needs an X or Wayland display, unless JavaFX was told to draw in memory; elsewhere there is one.
    private static boolean hasDisplay() {
        return !System.getProperty("os.name", "").startsWith("Linux")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null
                || "Headless".equals(System.getProperty("glass.platform"));
    }
}
