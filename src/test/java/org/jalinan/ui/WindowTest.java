package org.jalinan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
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
}
