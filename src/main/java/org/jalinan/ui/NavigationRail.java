package org.jalinan.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Whether the navigation is a rail of icons: by default on the timeline, which wants the width; on every screen while
/// the window is narrow; else as the officer left it.
public final class NavigationRail {

    /// Below this many pixels of window there is no room for words beside a screen.
    private static final double NARROW = 1280;

    private final ReadOnlyObjectProperty<Place> place;
    private final BooleanProperty onTimeline = new SimpleBooleanProperty(true);
    private final BooleanProperty elsewhere = new SimpleBooleanProperty(false);
    private final BooleanProperty narrow = new SimpleBooleanProperty(false);
    private final BooleanBinding rail;

    public NavigationRail(Navigator navigator) {
        place = navigator.placeProperty();
        rail = Bindings.createBooleanBinding(() -> narrow.get() || choice().get(), place, onTimeline, elsewhere,
                narrow);
    }

    public BooleanBinding railProperty() {
        return rail;
    }

    /// Turns the rail into words or back, on the timeline apart from the other screens.
    public void toggle() {
        choice().set(!choice().get());
    }

    void fit(double windowWidth) {
        narrow.set(windowWidth < NARROW);
    }

    private BooleanProperty choice() {
        return place.get() instanceof Place.Timeline ? onTimeline : elsewhere;
    }
}
