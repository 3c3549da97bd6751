package org.jalinan.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jalinan.ui.settings.Theme;

/// The look of all windows: the theme that the officer chose, else the one of the system; the bundled fonts; our
/// stylesheets. Colours stand in the token files `light.css` and `dark.css` only.
public final class Appearance {

    private static final List<String> FONTS = List.of("NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic");
    private static final double ANY_SIZE = 12;

    private final Preferences preferences;
    private final ObjectBinding<Theme> theme;

    public Appearance(Preferences preferences) {
        this.preferences = preferences;
        var system = Platform.getPreferences().colorSchemeProperty();
        theme = Bindings.createObjectBinding(
                () -> preferences.settings().theme()
                        .orElse(system.get() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT),
                preferences.settingsProperty(), system);
        theme.subscribe(Appearance::useEverywhere);
        FONTS.forEach(Appearance::loadFont);
    }

    /// The theme of now.
    public ObjectBinding<Theme> themeProperty() {
        return theme;
    }

    /// Goes from light to dark or back, and stays there whatever the system does.
    public void toggle() {
        var other = switch (theme.get()) {
            case LIGHT -> Theme.DARK;
            case DARK -> Theme.LIGHT;
        };
        preferences.change(settings -> settings.themed(other));
    }

    /// Dresses a window, now and whenever the theme changes.
    public void dress(Scene scene) {
        theme.subscribe(
                now -> scene.getStylesheets().setAll(sheet("bridge"), sheet(tokens(now)), sheet("app"), sheet("form")));
    }

    private static void useEverywhere(Theme theme) {
        Application.setUserAgentStylesheet(switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
    }

    private static String tokens(Theme theme) {
        return switch (theme) {
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Appearance.class.getResource("css/" + name + ".css")).toExternalForm();
    }

    /// By stream, so that a font installed on the machine never stands in for one that we forgot to bundle.
    private static void loadFont(String name) {
        var file = Objects.requireNonNull(Appearance.class.getResourceAsStream("/org/jalinan/fonts/" + name + ".ttf"));
        Font.loadFont(file, ANY_SIZE);
    }
}
