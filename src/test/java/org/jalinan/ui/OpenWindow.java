package org.jalinan.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Stage;
import org.jalinan.bundle.Keys;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Language;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;
import org.jalinan.ui.settings.SettingsFile;
import org.jalinan.wiring.Wiring;

/// The real program on a real store in a folder of the test, without a second thread in `ui` and without system dialogs.
public final class OpenWindow implements AutoCloseable {

    /// The day the facts were compiled.
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

    public final Store store;
    public final Messages messages = new Messages(Language.EN);
    public final Preferences preferences;
    public final Wiring wiring;
    private final Appearance appearance;
    public final List<Throwable> failures = new ArrayList<>();

    /// What the officer was asked; the answer is always yes.
    public final List<String> asked = new ArrayList<>();

    /// Where a file is written when the officer is asked; empty to think better of it.
    public Optional<Path> toWrite = Optional.empty();

    private OpenWindow(Path folder, boolean withFacts, Function<Consumer<Throwable>, Background> working) {
        var portfolio = new PortfolioFolder(folder.resolve("portfolio"));
        store = switch (Store.open(portfolio, CLOCK, "Officer 0001", new UUID(1, 1))) {
            case Opening.Opened(var opened, _) -> opened;
            case Opening.Refused(var held) ->
                Store.openToRead(portfolio, CLOCK, "Officer 0002", held).orElseThrow();
        };
        if (withFacts) {
            var facts = PortfolioFacts.shipped();
            store.commit(facts.proposal(), facts.author()).join();
        }
        preferences = new Preferences(new SettingsFile(folder.resolve("settings.properties")));
        appearance = new Appearance(preferences);
        wiring = new Wiring(store, working.apply(failures::add), messages, preferences, appearance, new NoDialogs(),
                CLOCK, () -> Keys.in(folder.resolve("keys")));
    }

    public static OpenWindow onTheFacts(Path folder) {
        return new OpenWindow(folder, true, Background::direct);
    }

    /// On what is in the folder; to be read only if somebody else has it open.
    public static OpenWindow onNothing(Path folder) {
        return new OpenWindow(folder, false, Background::direct);
    }

    /// With threads of its own for what the program does in the background, for measuring.
    public static OpenWindow working(Path folder) {
        return new OpenWindow(folder, false, Background::threads);
    }

    /// Shows the window; on the window's thread.
    public OpenWindow show(Stage stage) {
        var window = new ShellWindow(messages, preferences, appearance);
        wiring.fill(window);
        window.show(stage);
        return this;
    }

    @Override
    public void close() {
        store.close();
    }

    private final class NoDialogs extends ClosingDialogs {

        @Override
        public void failed(Throwable failure) {
            failures.add(failure);
        }

        @Override
        public boolean agreed(String question, String action) {
            asked.add(question);
            return true;
        }

        @Override
        public Optional<String> chosen(String question, List<String> actions) {
            asked.add(question);
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToWrite(String title, String name) {
            return toWrite;
        }

        @Override
        public Optional<Path> folderToWrite(String title) {
            return toWrite;
        }
    }
}
