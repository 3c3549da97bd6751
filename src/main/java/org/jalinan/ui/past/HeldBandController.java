package org.jalinan.ui.past;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jalinan.storage.Reason;
import org.jalinan.storage.Refusal;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.control.Showing;

/// The band that says, on every screen, who else has the portfolio open, so that it can only be read here.
public final class HeldBandController {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final PortfolioModel model;
    private final Holding holding;
    private final Messages messages;
    private final Clock clock;

    @FXML
    private HBox band;
    @FXML
    private Label sentence;
    @FXML
    private Label note;
    @FXML
    private Button open;

    public HeldBandController(PortfolioModel model, Holding holding, Messages messages, Clock clock) {
        this.model = model;
        this.holding = holding;
        this.messages = messages;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        var showing = Showing.of(sentence);
        model.heldProperty().when(showing).subscribe(_ -> show());
        model.freeProperty().when(showing).subscribe(_ -> show());
        show();
    }

    private void show() {
        var held = model.heldBy();
        band.setVisible(held.isPresent());
        band.setManaged(held.isPresent());
        held.ifPresent(by -> sentence.setText(model.freeProperty().get() ? messages.text("held.free") : words(by)));
        var damaged = held.filter(by -> by.reason() != Reason.HELD).isPresent();
        note.setText(messages.text(damaged ? "held.damaged.note"
                : model.freeProperty().get() ? "held.free.note" : "held.note"));
        open.setVisible(!damaged);
    }

    @FXML
    private void take() {
        holding.take();
    }

    private String words(Refusal held) {
        if (held.reason() != Reason.HELD) {
            return messages.text("held.damaged");
        }
        var arguments = held.arguments();
        return arguments.getFirst().isEmpty() ? messages.text("held.band.unknown")
                : messages.text("held.band", arguments.getFirst(), arguments.get(1), since(arguments.get(2)));
    }

    /// The hour of today, else the day and the hour.
    private String since(String time) {
        try {
            var since = Instant.parse(time).atZone(clock.getZone());
            var hour = HOUR.format(since);
            return since.toLocalDate().equals(LocalDate.now(clock)) ? hour
                    : messages.date(since.toLocalDate()) + ", " + hour;
        } catch (DateTimeException noTime) {
            return time;
        }
    }
}
