package org.jalinan.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the officer is, and the one way to go elsewhere. The shell follows the place and shows its screen.
public final class Navigator {

    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Overview());
    private final ReadOnlyObjectWrapper<Optional<UUID>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Class<? extends Place>, Optional<UUID>> beside = new HashMap<>();

    public void go(Place next) {
        shown.set(beside.getOrDefault(next.getClass(), Optional.empty()));
        place.set(next);
    }

    /// Says which record a screen shows beside its list, so that the header can name it.
    public void show(Class<? extends Place> screen, Optional<UUID> record) {
        beside.put(screen, record);
        if (screen.isInstance(place())) {
            shown.set(record);
        }
    }

    /// Forgets what the screens show, because they are made anew.
    void forgetShown() {
        beside.clear();
        shown.set(Optional.empty());
    }

    /// The record that the screen of the place shows beside its list.
    public ReadOnlyObjectProperty<Optional<UUID>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public Place place() {
        return place.get();
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }
}
