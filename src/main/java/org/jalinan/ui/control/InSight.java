package org.jalinan.ui.control;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/// Scrolls a part of a page into sight. JavaFX does so for what the keys reach, not for what a program opens.
public final class InSight {

    private InSight() {
    }

    /// Moves the page as little as needed once the part is laid out; one that is higher than the window of its page is
    /// shown from its top. Not at once: a page that moves while a click is heard hears it in another place.
    ///
    /// @param then run when it is in sight
    public static void bring(Node node, Runnable then) {
        Optional.ofNullable(node.getScene()).ifPresent(scene -> afterLayout(scene, () -> {
            page(node).ifPresent(page -> scroll(page, node));
            then.run();
        }));
    }

    private static void afterLayout(Scene scene, Runnable action) {
        var once = new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                action.run();
            }
        };
        scene.addPostLayoutPulseListener(once);
        Platform.requestNextPulse();
    }

    private static void scroll(ScrollPane page, Node node) {
        var content = page.getContent();
        var part = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        var window = page.getViewportBounds().getHeight();
        var rest = content.getLayoutBounds().getHeight() - window;
        if (rest > 0) {
            var top = page.getVvalue() / page.getVmax() * rest;
            var wanted = Math.min(part.getMinY(), Math.max(top, part.getMaxY() - window));
            page.setVvalue(Math.clamp(wanted / rest, 0, 1) * page.getVmax());
        }
    }

    private static Optional<ScrollPane> page(Node node) {
        return Stream.<Node>iterate(node, each -> each != null, Node::getParent).filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast).findFirst();
    }
}
