package org.jalinan.ui.setup;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.jalinan.model.RatingDimension;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.RecordForm;

/// From where on the rules suggest amber and red, a row for each dimension.
public final class ThresholdsController {

    private final RecordForm form;
    private final List<ThresholdRow> rows;

    @FXML
    private VBox card;

    public ThresholdsController(RecordForm form) {
        this.form = form;
        rows = Stream.of(RatingDimension.values()).map(dimension -> new ThresholdRow(form, dimension)).toList();
    }

    @FXML
    private void initialize() {
        card.getChildren().addAll(rows);
        form.entriesProperty().when(Showing.of(card)).subscribe(_ -> rows.forEach(ThresholdRow::follow));
    }

    /// Puts the focus on the numbers of a dimension, and brings them into sight.
    void select(RatingDimension dimension) {
        rows.get(List.of(RatingDimension.values()).indexOf(dimension)).focus();
    }

    void leave() {
        rows.forEach(ThresholdRow::leave);
    }
}
