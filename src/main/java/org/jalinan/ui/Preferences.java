package org.jalinan.ui;

import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.ui.settings.Settings;
import org.jalinan.ui.settings.SettingsFile;

/// The officer's settings of now. Each change is written at once: a few lines, so the window does not wait for a disk.
/// A setting that cannot be written holds until the program ends; no officer is stopped for it.
public final class Preferences {

    private static final Logger LOG = Logger.getLogger(Preferences.class.getName());

    private final SettingsFile file;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public Preferences(SettingsFile file) {
        this.file = file;
        settings = new ReadOnlyObjectWrapper<>(file.read());
    }

    public Settings settings() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Settings> change) {
        var next = change.apply(settings());
        if (!next.equals(settings())) {
            settings.set(next);
            try {
                file.write(next);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The settings were not written", e);
            }
        }
    }

    /// The name under which edits are made: the one that the officer chose, else the one of the computer's account.
    public String author() {
        return settings().author().orElseGet(Preferences::accountName);
    }

    public static String accountName() {
        return System.getProperty("user.name", "");
    }

    /// How a list was last arranged, in its own words.
    public Optional<String> arrangement(String list) {
        return Optional.ofNullable(settings().lists().get(list));
    }

    public void arrange(String list, String arrangement) {
        change(settings -> settings.arranged(list, arrangement));
    }
}
