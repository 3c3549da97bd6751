package org.jalinan.ui.past;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jalinan.storage.Refusal;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;

/// The band that says, on every screen, who else has the portfolio open, so that it can only be read here.
public final class HeldBandController {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final PortfolioModel model;
    private final Messages messages;
    private final Clock clock;

    @FXML
    private HBox band;
    @FXML
    private Label sentence;

    public HeldBandController(PortfolioModel model, Messages messages, Clock clock) {
        this.model = model;
        this.messages = messages;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        band.setVisible(model.heldBy().isPresent());
        band.setManaged(model.heldBy().isPresent());
        model.heldBy().ifPresent(held -> sentence.setText(words(held)));
    }

    private String words(Refusal held) {
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
