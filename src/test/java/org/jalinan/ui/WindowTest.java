package org.jalinan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// A test that works with the real program on the facts, as an officer would, in a window of its own. Whatever the
/// program reports as unforeseen fails it.
public abstract class WindowTest extends FxRobot {

    @TempDir
    protected Path folder;
    protected Stage stage;
    protected OpenWindow window;

    private final Place place;

    /// @param place where each test begins
    protected WindowTest(Place place) {
        this.place = place;
    }

    /// A busy machine may take longer than the usual half minute to open the first window.
    @BeforeAll
    static void bePatient() {
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(120_000);
    }

    @BeforeEach
    protected void open() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> window = OpenWindow.onTheFacts(folder).show(stage));
        go(place);
    }

    @AfterEach
    protected void close() throws TimeoutException {
        FxToolkit.setupFixture(() -> stage.close());
        window.close();
        assertEquals(List.of(), window.failures);
    }

    protected void go(Place to) {
        interact(() -> window.wiring.navigator().go(to));
    }

    /// Chooses from the menus of a button by their words, from the outermost to the item.
    protected void choose(String button, String... words) {
        interact(() -> {
            List<MenuItem> items = lookup(button).queryAs(MenuButton.class).getItems();
            for (var menu : List.of(words).subList(0, words.length - 1)) {
                items = ((Menu) named(items, menu)).getItems();
            }
            choose(named(items, words[words.length - 1]));
        });
    }

    private static void choose(MenuItem item) {
        switch (item) {
            case RadioMenuItem radio -> radio.setSelected(true);
            case CheckMenuItem check -> check.setSelected(!check.isSelected());
            case MenuItem _ -> {}
        }
        item.fire();
    }

    private static MenuItem named(List<MenuItem> items, String words) {
        return items.stream().filter(each -> words.equals(each.getText())).findFirst()
                .orElseThrow(() -> new AssertionError(words + " among "
                        + items.stream().map(MenuItem::getText).toList()));
    }
}
