package org.jalinan;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import org.jalinan.cli.Cli;
import org.jalinan.model.Language;
import org.jalinan.storage.FirstWindow;
import org.jalinan.storage.LocalLog;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.text.Words;

/// The entry point: with a command the command line, without one the window. `--portfolio FOLDER` goes with both.
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        LocalLog.standard().begin();
        if (arguments.length > 0 && !onlyNamesAFolder(arguments)) {
            System.exit(Cli.run(arguments));
        }
        if (!hasDisplay()) {
            System.err.println(words().of("start.noDisplay"));
            System.exit(2);
        }
        endIfOpen(folder(List.of(arguments)));
        Application.launch(App.class, arguments);
    }

    private static boolean onlyNamesAFolder(String[] arguments) {
        return arguments.length == 2 && arguments[0].equals("--portfolio");
    }

    /// Ends the program if a window of this account has the portfolio open and came to the front.
    static void endIfOpen(PortfolioFolder folder) {
        if (FirstWindow.raised(folder)) {
            System.out.println(words().of("start.raised"));
            System.exit(0);
        }
    }

    private static Words words() {
        return Words.in(Locale.getDefault().getLanguage().equals("ms") ? Language.MS : Language.EN);
    }

    /// The portfolio that a window is opened on.
    static PortfolioFolder folder(List<String> arguments) {
        return arguments.isEmpty() ? PortfolioFolder.standard() : new PortfolioFolder(Path.of(arguments.getLast()));
    }

    /// On Linux a window needs an X or Wayland display, unless JavaFX was told to draw in memory; elsewhere there is one.
    private static boolean hasDisplay() {
        return !System.getProperty("os.name", "").startsWith("Linux")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null
                || "Headless".equals(System.getProperty("glass.platform"));
    }
}
