package org.jalinan.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Map;
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
/// stylesheets. Colours stand in the token files `light.css`, `dark.css` and `contrast.css` only.
public final class Appearance {

    private static final List<String> FONTS = List.of("NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic");
    private static final double ANY_SIZE = 12;

    private final Preferences preferences;
    private final ObjectBinding<Theme> theme;

    public Appearance(Preferences preferences) {
        this.preferences = preferences;
        var system = Platform.getPreferences();
        theme = Bindings.createObjectBinding(
                () -> preferences.settings().theme().orElseGet(() -> ofSystem(system, system.getColorScheme())),
                preferences.settingsProperty(), system, system.colorSchemeProperty());
        theme.subscribe(Appearance::useEverywhere);
        FONTS.forEach(Appearance::loadFont);
    }

    /// The theme of now.
    public ObjectBinding<Theme> themeProperty() {
        return theme;
    }

    /// Goes from light to dark, to high contrast and back to light, and stays there whatever the system does.
    public void toggle() {
        preferences.change(settings -> settings.themed(next(theme.get())));
    }

    /// The theme that follows.
    static Theme next(Theme theme) {
        return switch (theme) {
            case LIGHT -> Theme.DARK;
            case DARK -> Theme.CONTRAST;
            case CONTRAST -> Theme.LIGHT;
        };
    }

    /// What the system asks for. JavaFX has no property for high contrast; Windows tells of it by a key, GTK by the name of
    /// its theme.
    ///
    /// @param told what the system tells, by its own keys
    static Theme ofSystem(Map<String, Object> told, ColorScheme scheme) {
        if (Boolean.TRUE.equals(told.get("Windows.SPI.HighContrast"))
                || String.valueOf(told.get("GTK.theme_name")).startsWith("HighContrast")) {
            return Theme.CONTRAST;
        }
        return scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    /// Dresses a window, now and whenever the theme changes.
    public void dress(Scene scene) {
        theme.subscribe(
                now -> scene.getStylesheets().setAll(sheet("bridge"), sheet(tokens(now)), sheet("app"), sheet("form")));
    }

    private static void useEverywhere(Theme theme) {
        Application.setUserAgentStylesheet(switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK, CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        });
    }

    private static String tokens(Theme theme) {
        return switch (theme) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case CONTRAST -> "contrast";
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
