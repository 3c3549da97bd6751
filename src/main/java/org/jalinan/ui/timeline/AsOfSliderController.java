package org.jalinan.ui.timeline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jalinan.chart.Axis;
import org.jalinan.model.DateSpan;
import org.jalinan.model.past.Moment;
import org.jalinan.ui.TimeTravel;
import org.jalinan.ui.control.Showing;
import org.jspecify.annotations.Nullable;

/// Takes the window to the day under the knob, by the clock chosen last. The knob runs along the axis below it, up to
/// today: where it stands is the day as of which everything is shown.
public final class AsOfSliderController {

    /// Of the knob, as its style has it.
    private static final double KNOB = 16;

    private final TimeTravel travel;
    private Optional<LocalDate> aimed = Optional.empty();
    private @Nullable TimelineSight sight;
    private boolean following;

    @FXML
    private HBox bar;
    @FXML
    private Label day;
    @FXML
    private Label clock;
    @FXML
    private Pane track;
    @FXML
    private Slider slider;

    public AsOfSliderController(TimeTravel travel) {
        this.travel = travel;
    }

    void show(TimelineSight what) {
        sight = what;
        ObservableValue<Boolean> showing = Showing.of(bar);
        what.versionProperty().when(showing).subscribe(_ -> follow());
        travel.model().pastProperty()
                .subscribe(past -> what.lay(what.overlays().lookingBack(past.isPresent())));
        travel.model().pastProperty().when(showing).subscribe(_ -> follow());
        slider.valueProperty().addListener((_, _, value) -> {
            if (!following) {
                aim(LocalDate.ofEpochDay((long) Math.floor(value.doubleValue())));
            }
        });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        track.heightProperty().subscribe(_ -> follow());
    }

    void focus() {
        slider.requestFocus();
    }

    /// A day, a month, to the first day in view, or back to now.
    private void press(KeyEvent key) {
        var from = aimed();
        var to = switch (key.getCode()) {
            case LEFT, DOWN -> from.minusDays(1);
            case RIGHT, UP -> from.plusDays(1);
            case PAGE_DOWN -> from.minusMonths(1);
            case PAGE_UP -> from.plusMonths(1);
            case HOME -> axis().dateAt(axis().left());
            case END -> travel.today();
            default -> from;
        };
        if (!to.equals(from) && !key.isAltDown() && !key.isShortcutDown()) {
            key.consume();
            aim(to);
            sight().days().reveal(DateSpan.of(aimed()));
        }
    }

    private void aim(LocalDate wanted) {
        var to = wanted.isAfter(travel.today()) ? travel.today() : wanted;
        if (!to.equals(aimed())) {
            aimed = Optional.of(to);
            follow();
            travel.look(Moment.of(to), travel.by(), () -> {
                aimed = Optional.empty();
                follow();
            });
        }
    }

    /// The day to which it is under way, else the day that is shown.
    private LocalDate aimed() {
        return aimed.orElseGet(travel::shown);
    }

    /// Days are counted since 1970-01-01, their middle at a half, as the axis has it.
    private void follow() {
        var shown = axis();
        double last = Math.min(shown.origin() + shown.width() / shown.pixelsPerDay(),
                travel.today().toEpochDay() + 0.5);
        following = true;
        slider.setVisible(last > shown.origin());
        slider.setMax(Math.max(last, shown.origin()));
        slider.setMin(shown.origin());
        slider.setValue(aimed().toEpochDay() + 0.5);
        following = false;
        slider.resizeRelocate(-KNOB / 2, Math.rint((track.getHeight() - KNOB) / 2),
                Math.max(0, last - shown.origin()) * shown.pixelsPerDay() + KNOB, KNOB);
        say();
    }

    private void say() {
        var messages = travel.messages();
        boolean past = aimed().isBefore(travel.today());
        day.setText(past ? messages.text("asOf.past", messages.date(aimed())) : messages.text("timeline.asOf.today"));
        clock.setText(messages.text(past ? "asOf.clock." + travel.by() : "timeline.asOf.key"));
        slider.setAccessibleText(messages.text("timeline.asOf.said", messages.date(aimed()),
                messages.text("asOf.clock." + travel.by())));
    }

    private Axis axis() {
        return sight().days().axis();
    }

    private TimelineSight sight() {
        return Objects.requireNonNull(sight);
    }
}
