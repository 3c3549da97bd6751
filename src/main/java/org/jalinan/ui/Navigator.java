package org.jalinan.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the officer is, and the one way to go elsewhere. The shell follows the place and shows its screen.
public final class Navigator {

    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Overview());
    private final ReadOnlyObjectWrapper<Optional<UUID>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyLongWrapper arrivals = new ReadOnlyLongWrapper();
    private final Map<Class<? extends Place>, Optional<UUID>> beside = new HashMap<>();

    /// Goes to a place, also to the one where the officer already is: they may have scrolled or chosen elsewhere since.
    public void go(Place next) {
        shown.set(beside.getOrDefault(next.getClass(), Optional.empty()));
        place.set(next);
        arrivals.set(arrivals.get() + 1);
    }

    /// Says which record a screen shows beside its list, so that the header can name it.
    public void show(Class<? extends Place> screen, Optional<UUID> record) {
        beside.put(screen, record);
        if (screen.isInstance(place())) {
            shown.set(record);
        }
    }

    /// Forgets what the screens show, because they are made anew; what is shown now is where the officer comes back to.
    void forgetShown() {
        shown.get().map(place()::showing).ifPresent(place::set);
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

    /// How often the officer went anywhere; changes with each arrival, after the place.
    public ReadOnlyLongProperty arrivalsProperty() {
        return arrivals.getReadOnlyProperty();
    }
}
