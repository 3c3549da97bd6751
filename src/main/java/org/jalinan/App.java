package org.jalinan;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jalinan.cli.Cli;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Language;
import org.jalinan.storage.Device;
import org.jalinan.storage.FirstWindow;
import org.jalinan.storage.Notice;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Reason;
import org.jalinan.storage.Refusal;
import org.jalinan.storage.Store;
import org.jalinan.ui.Appearance;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Preferences;
import org.jalinan.ui.Safety;
import org.jalinan.ui.ShellWindow;
import org.jalinan.ui.WindowDialogs;
import org.jalinan.ui.laptops.Mending;
import org.jalinan.ui.settings.SettingsFile;
import org.jalinan.wiring.Upkeep;
import org.jalinan.wiring.Wiring;

/// The program in a window: opens the portfolio while the window is made ready, loads the facts on a first start, fills
/// the window; or says in one sentence why it cannot. `--portfolio FOLDER` names another folder than the usual one.
public class App extends Application {

    private Optional<Store> store = Optional.empty();
    private Optional<Safety> safety = Optional.empty();
    private Optional<FirstWindow> first = Optional.empty();
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Preferences preferences = new Preferences(SettingsFile.standard(System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home")), System.getenv()));
    private final CompletableFuture<Opening> opening = new CompletableFuture<>();

    /// Begins with the portfolio before JavaFX begins with the window: the two take about as long.
    @Override
    public void init() {
        var folder = Main.folder(getParameters().getRaw());
        var author = preferences.author();
        opening.completeAsync(() -> open(folder, clock, author), Thread::startVirtualThread);
    }

    /// What there is before a portfolio is open.
    private record Started(Stage stage, ShellWindow window, Messages messages, Appearance appearance,
            WindowDialogs dialogs, Background background) {
    }

    @Override
    public void start(Stage stage) {
        var messages = new Messages(preferences.settings().language().orElseGet(App::languageOfTheSystem));
        var appearance = new Appearance(preferences);
        var dialogs = new WindowDialogs(messages, appearance, stage);
        var background = Background.threads(dialogs::failed);
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> dialogs.failed(failure));
        var window = new ShellWindow(messages, preferences, appearance);
        window.show(stage);
        var started = new Started(stage, window, messages, appearance, dialogs, background);
        background.follow(opening, outcome -> take(outcome, List.of(), started));
    }

    /// @param said what there is to say besides
    private void take(Opening outcome, List<Notice> said, Started started) {
        switch (outcome) {
            case Opening.Refused(var refusal) -> refused(refusal, started);
            case Opening.Opened(var opened, var notices) -> {
                fill(opened, Stream.concat(said.stream(), notices.stream()).toList(), started);
                if (opened.closedTo().isEmpty()) {
                    begin(started.background(), started.stage());
                }
            }
        }
    }

    private void refused(Refusal refusal, Started started) {
        var folder = Main.folder(getParameters().getRaw());
        if (!Mending.helps(refusal)) {
            started.dialogs().say(started.messages().text(refusal.key(), refusal.arguments()));
            System.exit(Cli.exitCode(refusal.reason()));
        }
        var mending = new Mending(folder, Device::keys, clock, started.background(), started.dialogs(),
                started.messages());
        mending.offer(refusal, preferences.author(), done -> {
            if (done.isEmpty()) {
                System.exit(Cli.exitCode(refusal.reason()));
            }
            done.get().read().ifPresentOrElse(read -> take(read, done.get().said(), started),
                    () -> started.background().run(() -> open(folder, clock, preferences.author()),
                            again -> take(again, done.get().said(), started)));
        });
    }

    private void fill(Store opened, List<Notice> notices, Started started) {
        store = Optional.of(opened);
        started.background().follow(opened.prepareToLookBack(), _ -> {});
        var wiring = new Wiring(opened, started.background(), started.messages(), preferences, started.appearance(),
                started.dialogs(), clock);
        wiring.holding().tell(notices);
        wiring.holding().onTaken(() -> begin(started.background(), started.stage()));
        started.dialogs().tellSaved(wiring.model()::savedUpTo);
        safety = Optional.of(wiring.safety());
        wiring.safety().ifOld();
        wiring.elsewhere().offer();
        wiring.fill(started.window());
        Upkeep.begin(wiring);
    }

    private void begin(Background background, Stage stage) {
        first = FirstWindow.of(Main.folder(getParameters().getRaw()));
        listen(background, stage);
    }

    /// Comes to the front each time that the program is started once more on the same portfolio.
    private void listen(Background background, Stage stage) {
        first.ifPresent(window -> background.run(window::next, call -> call.ifPresent(second -> {
            stage.setIconified(false);
            stage.show();
            stage.toFront();
            stage.requestFocus();
            second.answer();
            listen(background, stage);
        })));
    }

    /// On a first start the facts are the first edit; it is no step of the officer's and is never undone. What somebody
    /// else has open is opened to be read, unless it is a window of this account, which comes to the front instead.
    private static Opening open(PortfolioFolder folder, Clock clock, String author) {
        var opening = Store.open(folder, clock, author);
        if (opening instanceof Opening.Opened(var opened, _) && opened.isNew()) {
            var facts = PortfolioFacts.shipped();
            opened.commit(facts.proposal(), facts.author()).join();
        }
        if (opening instanceof Opening.Refused(var refusal) && refusal.reason() == Reason.HELD) {
            Main.endIfOpen(folder);
            return Store.openToRead(folder, clock, author, refusal)
                    .<Opening>map(store -> new Opening.Opened(store, List.of())).orElse(opening);
        }
        return opening;
    }

    private static Language languageOfTheSystem() {
        return Locale.getDefault().getLanguage().equals("ms") ? Language.MS : Language.EN;
    }

    @Override
    public void stop() {
        first.ifPresent(FirstWindow::close);
        safety.ifPresent(Safety::onClose);
        store.ifPresent(Store::close);
    }
}
