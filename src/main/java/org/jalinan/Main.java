package org.jalinan;

import java.util.ResourceBundle;

/// The entry point: with arguments the command line, without them the window.
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        if (arguments.length == 0 && !hasDisplay()) {
            System.err.println(ResourceBundle.getBundle("org.jalinan.ui.messages").getString("start.noDisplay"));
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
