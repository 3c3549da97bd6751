package org.jalinan.wiring;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// What is done now and then for a window that stays open: a backup of what was worked on, the offer of a copy each day,
/// and what somebody else saves into a portfolio that can only be read here.
public final class Upkeep {

    private static final Duration SELDOM = Duration.minutes(10);
    private static final Duration OFTEN = Duration.seconds(3);

    private Upkeep() {
    }

    public static void begin(Wiring wiring) {
        every(SELDOM, () -> {
            if (wiring.model().heldBy().isEmpty()) {
                wiring.safety().ifDue();
                wiring.elsewhere().offerDaily();
            }
        });
        every(OFTEN, () -> wiring.model().follow());
    }

    private static void every(Duration pause, Runnable work) {
        var beats = new Timeline(new KeyFrame(pause, _ -> work.run()));
        beats.setCycleCount(Animation.INDEFINITE);
        beats.play();
    }
}
