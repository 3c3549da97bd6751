package org.jalinan.ui.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jalinan.model.Language;

/// What the officer chose on this laptop; what is empty follows the system.
///
/// @param author the name under which edits are made
/// @param second where backups outside this computer go
/// @param lists how each list was arranged, by its name; a list reads what it wrote itself
public record Settings(Optional<Language> language, Optional<Theme> theme, Optional<WindowPlace> window,
        boolean maximised, Optional<String> author, Optional<SecondPlace> second,
        Map<String, String> lists) {

    public static final Settings NONE = new Settings(Optional.empty(), Optional.empty(), Optional.empty(), false,
            Optional.empty(), Optional.empty(), Map.of());

    public Settings {
        lists = Map.copyOf(lists);
    }

    public Settings speaking(Language chosen) {
        return new Settings(Optional.of(chosen), theme, window, maximised, author, second, lists);
    }

    public Settings themed(Theme chosen) {
        return themed(Optional.of(chosen));
    }

    /// @param chosen empty to follow the system
    public Settings themed(Optional<Theme> chosen) {
        return new Settings(language, chosen, window, maximised, author, second, lists);
    }

    /// @param name empty for the name of the computer's account
    public Settings signed(Optional<String> name) {
        return new Settings(language, theme, window, maximised, name, second, lists);
    }

    public Settings copying(SecondPlace place) {
        return new Settings(language, theme, window, maximised, author, Optional.of(place), lists);
    }

    public Settings placed(WindowPlace place) {
        return new Settings(language, theme, Optional.of(place), false, author, second, lists);
    }

    /// Maximised, with the place to which it goes back.
    public Settings filling() {
        return new Settings(language, theme, window, true, author, second, lists);
    }

    public Settings arranged(String list, String arrangement) {
        var all = new HashMap<>(lists);
        all.put(list, arrangement);
        return new Settings(language, theme, window, maximised, author, second, all);
    }
}
