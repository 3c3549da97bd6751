package org.jalinan.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.ui.settings.Settings;
import org.jalinan.ui.settings.SettingsFile;

/// The officer's settings of now. Each change is written at once, in the background.
public final class Preferences {

    private final SettingsFile file;
    private final Background background;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public Preferences(SettingsFile file, Background background) {
        this.file = file;
        this.background = background;
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
            background.run(() -> {
                writeLatest();
                return next;
            }, _ -> {});
        }
    }

    /// Writes what is set now, so that two writes in any order leave the newest.
    public synchronized void writeLatest() {
        try {
            file.write(settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
