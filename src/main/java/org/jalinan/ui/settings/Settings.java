package org.jalinan.ui.settings;

import java.util.Optional;
import org.jalinan.model.Language;

/// What the officer chose on this laptop; what is empty follows the system.
///
/// @param author the name under which edits are made
public record Settings(Optional<Language> language, Optional<Theme> theme, Optional<WindowPlace> window,
        boolean maximised, Optional<String> author) {

    public static final Settings NONE = new Settings(Optional.empty(), Optional.empty(), Optional.empty(), false,
            Optional.empty());

    public Settings speaking(Language chosen) {
        return new Settings(Optional.of(chosen), theme, window, maximised, author);
    }

    public Settings themed(Theme chosen) {
        return new Settings(language, Optional.of(chosen), window, maximised, author);
    }

    public Settings placed(WindowPlace place) {
        return new Settings(language, theme, Optional.of(place), false, author);
    }

    /// Maximised, with the place to which it goes back.
    public Settings filling() {
        return new Settings(language, theme, window, true, author);
    }
}
