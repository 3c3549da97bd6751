package org.jalinan;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jalinan.cli.Cli;

/// Uses the program as an officer does, once, while the build watches which classes that takes: they go into the start
/// cache beside the jars. Writes the sheets of a portfolio, then looks at each screen.
///
/// Arguments: the folder of the portfolio, and one for the sheets.
final class Rehearsal {

    private static final int LONGEST_SECONDS = 120;

    private Rehearsal() {
    }

    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(Rehearsal::giveUp);
        int written = Cli.run("--portfolio", arguments[0], "sheet", "--all", "--out", arguments[1]);
        if (written != 0) {
            System.exit(written);
        }
        Application.launch(Performance.class, "--portfolio", arguments[0]);
    }

    /// A build never waits for a window that does not come; it has no start cache then.
    private static void giveUp() {
        try {
            Thread.sleep(java.time.Duration.ofSeconds(LONGEST_SECONDS));
            Runtime.getRuntime().halt(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The program, which goes from screen to screen and ends.
    public static final class Performance extends App {

        @Override
        public void start(Stage stage) {
            super.start(stage);
            stage.getScene().rootProperty().addListener(_ -> {
                var steps = new Timeline();
                var keys = List.of(KeyCode.DIGIT2, KeyCode.DIGIT3);
                for (int i = 0; i < keys.size(); i++) {
                    var key = keys.get(i);
                    steps.getKeyFrames().add(new KeyFrame(Duration.seconds(i + 1), _ -> press(key, stage.getScene())));
                }
                steps.getKeyFrames().add(new KeyFrame(Duration.seconds(keys.size() + 1), _ -> Platform.exit()));
                steps.play();
            });
        }

        private static void press(KeyCode key, Scene scene) {
            var action = scene.getAccelerators().get(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN));
            if (action != null) {
                action.run();
            }
        }
    }
}
