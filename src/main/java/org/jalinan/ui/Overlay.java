package org.jalinan.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What stands over the screen until it is closed: the search, the sheet of keys. One at a time.
public final class Overlay {

    private final ReadOnlyObjectWrapper<Optional<Class<?>>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param controller whose view is shown; registered as a part of the screens
    public void open(Class<?> controller) {
        shown.set(Optional.of(controller));
    }

    public void close() {
        shown.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Class<?>>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
