package org.jalinan;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Appearance;
import org.jalinan.ui.Background;
import org.jalinan.ui.HeaderController;
import org.jalinan.ui.Ledger;
import org.jalinan.ui.MarkingController;
import org.jalinan.ui.Messages;
import org.jalinan.ui.NavigationController;
import org.jalinan.ui.NavigationRail;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Preferences;
import org.jalinan.ui.Screens;
import org.jalinan.ui.ShellController;
import org.jalinan.ui.ShellWindow;
import org.jalinan.ui.StatusController;
import org.jalinan.ui.ToastController;
import org.jalinan.ui.UndoController;
import org.jalinan.ui.overview.OverviewController;
import org.jalinan.ui.timeline.InspectorController;
import org.jalinan.ui.timeline.TimelineController;

/// Puts the objects of the window together, by hand: the one place that knows them all. A screen is one line in
/// `screens`.
public final class Wiring {

    private final PortfolioModel model;
    private final Navigator navigator = new Navigator();
    private final NavigationRail rail = new NavigationRail(navigator);
    private final Announcements announcements = new Announcements();
    private final Messages messages;
    private final Preferences preferences;
    private final Appearance appearance;
    private final Clock clock;
    private final Screens screens;

    public Wiring(Ledger ledger, Background background, Messages messages, Preferences preferences,
            Appearance appearance, Clock clock) {
        model = new PortfolioModel(ledger, background);
        this.messages = messages;
        this.preferences = preferences;
        this.appearance = appearance;
        this.clock = clock;
        screens = shell(new Screens(messages));
        screens.add(Place.Overview.class, OverviewController.class,
                () -> new OverviewController(model, navigator, messages, clock));
        screens.add(Place.Timeline.class, TimelineController.class,
                () -> new TimelineController(model, navigator, messages, clock))
                .part(InspectorController.class, () -> new InspectorController(navigator, messages));
    }

    private Screens shell(Screens parts) {
        return parts
                .part(ShellController.class,
                        () -> new ShellController(model, navigator, parts, announcements, messages))
                .part(NavigationController.class,
                        () -> new NavigationController(model, navigator, parts, rail, messages))
                .part(HeaderController.class,
                        () -> new HeaderController(model, navigator, appearance, messages, clock))
                .part(UndoController.class, () -> new UndoController(model, messages))
                .part(MarkingController.class, () -> new MarkingController(model, messages))
                .part(ToastController.class, () -> new ToastController(model, announcements, messages))
                .part(StatusController.class, () -> new StatusController(model, messages));
    }

    /// The window, with the keys that work on every screen.
    public ShellWindow window() {
        var window = new ShellWindow(screens, messages, preferences, appearance, rail);
        window.bind(keys());
        return window;
    }

    private Map<String, Runnable> keys() {
        var keys = new LinkedHashMap<String, Runnable>();
        keys.put("Shortcut+1", () -> goIfThere(new Place.Overview()));
        keys.put("Shortcut+2", () -> goIfThere(new Place.Timeline()));
        keys.put("Shortcut+3", () -> goIfThere(new Place.Projects()));
        keys.put("Shortcut+Z", model::undo);
        keys.put("Shortcut+Y", model::redo);
        keys.put("Shortcut+Back_Slash", rail::toggle);
        return keys;
    }

    private void goIfThere(Place place) {
        if (screens.has(place.getClass())) {
            navigator.go(place);
        }
    }

    public Screens screens() {
        return screens;
    }

    public PortfolioModel model() {
        return model;
    }

    public Navigator navigator() {
        return navigator;
    }

    public Announcements announcements() {
        return announcements;
    }
}
