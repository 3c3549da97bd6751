package org.jalinan.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.settings.WindowPlace;

/// The window: it stands from the start, says that the portfolio is being opened, and is then filled with the shell in
/// the language of now and the keys that work everywhere. It comes back where it was left.
public final class ShellWindow {

    private static final WindowPlace USUAL = new WindowPlace(0, 0, 1440, 900);
    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final double SMALLEST_WIDTH = 1180;
    private static final double SMALLEST_HEIGHT = 720;

    private final Messages messages;
    private final Preferences preferences;
    private final StringProperty title;
    private final Scene scene;
    private Optional<ShellController> shell = Optional.empty();

    public ShellWindow(Messages messages, Preferences preferences, Appearance appearance) {
        this.messages = messages;
        this.preferences = preferences;
        title = new SimpleStringProperty(messages.text("shell.opening"));
        var opening = new Label(title.get(), new ImageView(icon(64)));
        opening.getStyleClass().add("opening");
        // With a size, else JavaFX lays all out once more to find one.
        scene = new Scene(new StackPane(opening), USUAL.width(), USUAL.height());
        appearance.dress(scene);
    }

    /// Says when nothing can be edited in the window; before it is filled.
    public void forbidEditing(ObservableValue<Boolean> when) {
        Editing.forbid(scene, when);
    }

    /// Puts the shell into the window and gives each command that has a key its key.
    public void fill(Screens screens, NavigationRail rail, List<Command> commands) {
        speak(screens);
        title.set("Jalinan");
        scene.widthProperty().subscribe(width -> rail.fit(width.doubleValue()));
        messages.languageProperty().addListener((_, _, language) -> {
            preferences.change(settings -> settings.speaking(language));
            speak(screens);
        });
        commands.forEach(command -> command.keys()
                .ifPresent(keys -> scene.getAccelerators().put(keys, command::run)));
    }

    public void show(Stage stage) {
        stage.titleProperty().bind(title);
        stage.getIcons().setAll(ICON_SIZES.stream().map(ShellWindow::icon).toList());
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        put(stage);
        stage.setScene(scene);
        stage.setOnCloseRequest(_ -> {
            shell.ifPresent(ShellController::leave);
            remember(stage);
            closeWhatHovers();
        });
        stage.show();
    }

    /// A tooltip that is open when its window goes fails in JavaFX 26.
    private static void closeWhatHovers() {
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
    }

    private static Image icon(int size) {
        var file = Objects.requireNonNull(ShellWindow.class.getResource("icons/jalinan-" + size + ".png"));
        return new Image(file.toExternalForm());
    }

    /// Loads the shell and its screens anew in the language of now; the officer stays where they are.
    private void speak(Screens screens) {
        shell.ifPresent(ShellController::leave);
        screens.forget();
        var loaded = screens.load(ShellController.class);
        shell = Optional.of(loaded.controller());
        scene.setRoot(loaded.view());
    }

    private void put(Stage stage) {
        var settings = preferences.settings();
        var bounds = Screen.getScreens().stream().map(Screen::getVisualBounds)
                .map(each -> new WindowPlace(each.getMinX(), each.getMinY(), each.getWidth(), each.getHeight()))
                .toList();
        var place = settings.window().orElse(USUAL).within(bounds);
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        if (settings.window().isPresent()) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setMaximized(settings.maximised());
    }

    private void remember(Stage stage) {
        preferences.change(settings -> stage.isMaximized() ? settings.filling()
                : settings.placed(new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())));
    }
}
