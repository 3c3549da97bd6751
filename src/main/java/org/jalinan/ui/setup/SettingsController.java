package org.jalinan.ui.setup;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import org.jalinan.model.Holiday;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.RatingThreshold;
import org.jalinan.model.RestDay;
import org.jalinan.ui.KeyLine;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Place;
import org.jalinan.ui.Screen;
import org.jalinan.ui.control.Segments;
import org.jalinan.ui.form.RecordForm;

/// The screen of settings: one part at a time.
public final class SettingsController implements Screen<Place.Settings> {

    /// The parts in the order in which they are offered.
    enum Part {
        GENERAL, WEEKS, HOLIDAYS, RULES
    }

    private final RecordForm form;
    private final Messages messages;

    @FXML
    private Segments<Part> parts;
    @FXML
    private Node general;
    @FXML
    private Node weeks;
    @FXML
    private Node holidays;
    @FXML
    private Node rules;
    @FXML
    private GeneralSettingsController generalController;
    @FXML
    private WorkingWeeksController weeksController;
    @FXML
    private HolidaysController holidaysController;
    @FXML
    private ThresholdsController rulesController;

    public SettingsController(RecordForm form) {
        this.form = form;
        messages = form.messages();
    }

    @FXML
    private void initialize() {
        parts.offer(List.of(Part.values()), part -> messages.text("settings.part." + part), Part.GENERAL, this::show);
        show(Part.GENERAL);
    }

    private void show(Part part) {
        parts.select(part);
        leave();
        Map.of(Part.GENERAL, general, Part.WEEKS, weeks, Part.HOLIDAYS, holidays, Part.RULES, rules)
                .forEach((each, node) -> {
                    node.setVisible(each == part);
                    node.setManaged(each == part);
                });
        switch (part) {
            case GENERAL -> generalController.focus();
            case WEEKS -> weeksController.focus();
            case HOLIDAYS -> holidaysController.focus();
            case RULES -> {
            }
        }
    }

    @Override
    public void activate(Place.Settings place) {
        place.record().flatMap(form.entries().portfolio()::find).ifPresentOrElse(this::show, generalController::focus);
    }

    /// Opens the part in which a record is edited, at the record.
    private void show(PortfolioRecord record) {
        switch (record) {
            case RestDay restDay -> {
                show(Part.WEEKS);
                weeksController.select(restDay);
            }
            case Holiday holiday -> {
                show(Part.HOLIDAYS);
                holidaysController.select(holiday.id());
            }
            case RatingThreshold threshold -> {
                show(Part.RULES);
                rulesController.select(threshold.dimension());
            }
            case PortfolioRecord _ -> generalController.focus();
        }
    }

    @Override
    public void deactivate() {
        leave();
    }

    @Override
    public List<KeyLine> keys() {
        return List.of(new KeyLine("↑ ↓", "keys.list.move"), new KeyLine("Enter", "keys.beside.open"),
                new KeyLine("Shortcut+F", "keys.list.filter"), new KeyLine("Shortcut+N", "keys.settings.create"),
                new KeyLine("Shortcut+C", "keys.list.copy"), new KeyLine("Delete", "keys.settings.delete"),
                new KeyLine("Esc", "keys.list.clear"));
    }

    private void leave() {
        generalController.leave();
        weeksController.leave();
        holidaysController.leave();
        rulesController.leave();
        form.forgetEmpty();
    }
}
