package org.jalinan.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// The register of screens: which controller shows which kind of place, and how controllers are made. A view stands
/// beside its controller (`XController`, `XView.fxml`) and is loaded when its place is first gone to.
public final class Screens {

    private final Messages messages;
    private final Map<Class<?>, Supplier<?>> makers = new HashMap<>();
    private final Map<Class<? extends Place>, Class<? extends Screen<?>>> screens = new HashMap<>();
    private final Map<Class<? extends Place>, Loaded<? extends Screen<?>>> shown = new HashMap<>();

    public Screens(Messages messages) {
        this.messages = messages;
    }

    /// A view with its controller.
    public record Loaded<C>(Parent view, C controller) {
    }

    /// Registers the screen of a kind of place.
    public <P extends Place, C extends Screen<P>> Screens add(Class<P> place, Class<C> controller, Supplier<C> maker) {
        screens.put(place, controller);
        return part(controller, maker);
    }

    /// Registers the controller of a part that a view includes.
    public <C> Screens part(Class<C> controller, Supplier<? extends C> maker) {
        makers.put(controller, maker);
        return this;
    }

    public boolean has(Class<? extends Place> place) {
        return screens.containsKey(place);
    }

    /// All registered controllers.
    public Set<Class<?>> controllers() {
        return Set.copyOf(makers.keySet());
    }

    /// The screen of a place, loaded if this is the first time in this language.
    <P extends Place> Loaded<Screen<P>> at(P place) {
        var controller = screens.get(place.getClass());
        if (controller == null) {
            throw new IllegalArgumentException("No screen shows " + place);
        }
        @SuppressWarnings("unchecked")
        var loaded = (Loaded<Screen<P>>) shown.computeIfAbsent(place.getClass(), _ -> load(controller));
        return loaded;
    }

    /// Forgets the loaded views, so that the next ones speak the language of now.
    void forget() {
        shown.clear();
    }

    /// Loads the view beside a controller, in the language of now.
    public <C> Loaded<C> load(Class<C> controller) {
        var name = controller.getSimpleName().replace("Controller", "View.fxml");
        URL view = controller.getResource(name);
        if (view == null) {
            throw new IllegalStateException("There is no " + name + " beside " + controller.getName());
        }
        var loader = new FXMLLoader(view, messages.bundle());
        loader.setControllerFactory(this::make);
        try {
            Parent root = loader.load();
            return new Loaded<>(root, controller.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot load " + view, e);
        }
    }

    private Object make(Class<?> controller) {
        var maker = makers.get(controller);
        if (maker == null) {
            throw new IllegalStateException(controller.getName() + " is not registered in Wiring");
        }
        return maker.get();
    }
}
