package org.jalinan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.jalinan.model.Language;
import org.jalinan.ui.settings.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Every view of the program, loaded with the real bundles and the real wiring.
class ViewsTest {

    private static final Path VIEWS = Path.of("src/main/resources/org/jalinan/ui");

    @TempDir
    private static Path folder;
    private static OpenWindow window;
    private final List<String> warnings = new ArrayList<>();
    private final Logger css = Logger.getLogger("javafx.css");
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            warnings.add(entry.getMessage());
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };

    @BeforeAll
    static void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        window = onTheWindowsThread(() -> OpenWindow.onTheFacts(folder));
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @BeforeEach
    void listen() {
        css.addHandler(listening);
    }

    @AfterEach
    void stopListening() {
        css.removeHandler(listening);
    }

    @Test
    void everyViewBelongsToAControllerOfTheWiring() throws IOException {
        var wired = window.wiring.screens().controllers().stream()
                .map(controller -> controller.getSimpleName().replace("Controller", "View.fxml"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(views(), wired);
    }

    @ParameterizedTest
    @CsvSource({"EN, LIGHT", "EN, DARK", "MS, LIGHT", "MS, DARK", "MS, CONTRAST"})
    void everyViewLoadsAndItsStyleIsWhole(Language language, Theme theme) {
        window.messages.languageProperty().set(language);
        for (var controller : window.wiring.screens().controllers()) {
            onTheWindowsThread(() -> {
                window.preferences.change(settings -> settings.themed(theme));
                Parent view = window.wiring.screens().load(controller).view();
                var scene = new Scene(view, 1440, 900);
                new Appearance(window.preferences).dress(scene);
                view.applyCss();
                view.layout();
                return view;
            });
        }
        assertEquals(List.of(), warnings);
    }

    @Test
    void aColourThatNobodyNamedIsSeen() {
        onTheWindowsThread(() -> {
            var view = new Label();
            view.getStylesheets().add("data:text/css,.label{-fx-text-fill:-no-such-colour;}");
            new Scene(view);
            view.applyCss();
            return view;
        });
        assertTrue(warnings.getFirst().contains("-no-such-colour"));
    }

    private static TreeSet<String> views() throws IOException {
        try (var files = Files.walk(VIEWS)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".fxml"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static <T> T onTheWindowsThread(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    }
}
