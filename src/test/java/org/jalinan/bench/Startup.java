package org.jalinan.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jalinan.App;
import org.jalinan.disk.ScratchFolder;
import org.jspecify.annotations.Nullable;

/// How long a start of the packaged program takes from the process to the first window, with its start cache and without,
/// beside an empty JavaFX window in the same run. They are started in turns, so that a busy machine slows all alike; the
/// ratio is the figure that counts.
public final class Startup {

    private static final int ROUNDS = 5;
    private static final Path PACKAGED = Path.of("target", "app").toAbsolutePath();
    private static final Path CACHE = PACKAGED.resolve("lib").resolve("jalinan.aot");

    private Startup() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            FirstWindow.await(arguments);
            return;
        }
        try (var scratch = ScratchFolder.create()) {
            measure(scratch.path());
        }
    }

    private static void measure(Path home) throws IOException, InterruptedException {
        var portfolio = home.resolve("portfolio").toString();
        var cache = Files.exists(CACHE) ? List.of("-XX:AOTCache=" + CACHE) : List.<String>of();
        start(home, cache, App.class, "--portfolio", portfolio);
        var empty = new double[ROUNDS];
        var program = new double[ROUNDS];
        var ratio = new double[ROUNDS];
        var uncached = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            empty[round] = start(home, List.of(), EmptyWindow.class);
            program[round] = start(home, cache, App.class, "--portfolio", portfolio);
            ratio[round] = program[round] / empty[round];
            uncached[round] = start(home, List.of(), App.class, "--portfolio", portfolio) / empty[round];
        }
        Figure.median("first window, empty JavaFX", empty, "ms", 0).print();
        Figure.median("first window, Jalinan on the five projects", program, "ms", 3000).print();
        Figure.median("first window, Jalinan / empty", ratio, "ratio", 3).print();
        Figure.median("first window, Jalinan without its start cache / empty", uncached, "ratio", 6).print();
    }

    private static double start(Path home, List<String> options, Class<?> application, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(each -> !each.startsWith("-agent") && !each.startsWith("-Djdk.module.path"))
                .filter(each -> !each.startsWith("--module-path")).forEach(command::add);
        command.addAll(options);
        // The cache fits a class path that begins as the packaged one does.
        command.addAll(List.of("--module-path=" + PACKAGED.resolve("javafx"), "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-cp",
                PACKAGED.resolve("lib").resolve("*") + File.pathSeparator + Path.of("target", "test-classes"),
                Startup.class.getName(), application.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
        builder.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
        var begun = System.nanoTime();
        var process = builder.start();
        try (var lines = process.inputReader()) {
            var shown = lines.readLine();
            var millis = (System.nanoTime() - begun) / 1e6;
            process.waitFor();
            if (!"shown".equals(shown)) {
                throw new IllegalStateException("No window was shown: " + shown);
            }
            return millis;
        }
    }

    /// A window with nothing in it.
    public static final class EmptyWindow extends Application {

        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Pane(), 1440, 900));
            stage.show();
        }
    }

    /// Starts an application and says when its window has been drawn.
    private static final class FirstWindow {

        static void await(String[] arguments) {
            var watch = new Thread(FirstWindow::watch, "first-window");
            watch.setDaemon(true);
            watch.start();
            try {
                Application.launch(Class.forName(arguments[0]).asSubclass(Application.class),
                        List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException(e);
            }
        }

        private static void watch() {
            while (true) {
                try {
                    Thread.sleep(5);
                    Platform.runLater(FirstWindow::sayWhenShown);
                } catch (InterruptedException | IllegalStateException toolkitNotYetThere) {
                    Thread.onSpinWait();
                }
            }
        }

        /// Not the window that says that the portfolio is being opened.
        private static boolean isFilled(@Nullable Scene scene) {
            return scene != null && scene.lookup(".opening") == null;
        }

        private static void sayWhenShown() {
            if (Window.getWindows().stream().anyMatch(window -> window.isShowing() && isFilled(window.getScene()))) {
                Window.getWindows().getFirst().getScene().addPostLayoutPulseListener(() -> {
                    System.out.println("shown");
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
                });
                Platform.requestNextPulse();
            }
        }
    }
}
