package org.jalinan.ui.project;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jalinan.model.Rating;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.RatingValue;
import org.jalinan.text.RatingWords;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.control.RatingMark;
import org.jalinan.ui.form.FieldsPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Beside the ratings: what the rule says of the selected dimension, the officer's own judgement, and all earlier ones.
public final class RatingPaneController {

    private final ProjectForm form;
    private final Messages messages;
    private final FieldsPane fields;
    private Optional<RatingDimension> shown = Optional.empty();

    @FXML
    private Label dimension;
    @FXML
    private Label rule;
    @FXML
    private FlowPane values;
    @FXML
    private VBox editing;
    @FXML
    private VBox history;

    public RatingPaneController(ProjectForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
        fields = new FieldsPane(form.records());
    }

    @FXML
    private void initialize() {
        editing.getChildren().setAll(fields);
        values.getChildren().setAll(Stream.concat(Stream.of(RatingValue.values()).map(Optional::of),
                Stream.of(Optional.<RatingValue>empty())).map(this::rate).toList());
    }

    private Button rate(Optional<RatingValue> value) {
        var button = new Button(value.map(messages::label).orElseGet(() -> messages.text("rating.couldNotTell")),
                new RatingMark(value, messages.words()));
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> begin(value));
        return Editing.only(button);
    }

    void show(Page page, RatedRow row) {
        if (!shown.equals(Optional.of(row.dimension()))) {
            fields.clear();
            shown = Optional.of(row.dimension());
        }
        dimension.setText(messages.label(row.dimension()));
        rule.setText(new RatingWords(messages.words()).rule(row.suggestion()));
        history.getChildren().setAll(row.standing().history().stream().map(this::past).toList());
        begun(page, row.dimension()).ifPresent(rating -> fields.show(rating.id()));
    }

    private static Optional<Rating> begun(Page page, RatingDimension dimension) {
        return page.fresh(Rating.class).filter(each -> each.dimension() == dimension).findFirst();
    }

    /// Begins a judgement; one that is begun and not saved takes the other value.
    private void begin(Optional<RatingValue> value) {
        form.page().ifPresent(page -> shown.ifPresent(judged -> {
            var id = begun(page, judged).map(Rating::id).orElseGet(() -> form.records().create(Rating.class,
                    Map.of("project", page.project().id(), "dimension", judged, "value", value, "on", page.today())));
            form.records().enter(id, "value", value.map(Enum::name).orElse(""));
            edit(id, "reason");
        }));
    }

    void edit(UUID record, String field) {
        fields.show(record);
        fields.focus(field);
    }

    private HBox past(Rating rating) {
        var said = new RatingWords(messages.words());
        var head = new Label(messages.text("page.rating.past", messages.date(rating.on()),
                rating.value().isEmpty() ? messages.text("rating.couldNotTell") : said.value(rating.value()),
                rating.by(), messages.label(rating.basis())));
        head.setWrapText(true);
        head.getStyleClass().add("detail");
        var reason = new Label(rating.reason());
        reason.setWrapText(true);
        var words = new VBox(head, reason);
        HBox.setHgrow(words, Priority.ALWAYS);
        var correct = new Button(null, new FontIcon("fth-edit-2"));
        correct.getStyleClass().add("icon-button");
        correct.setTooltip(new Tooltip(messages.text("page.rating.correct")));
        correct.setAccessibleText(messages.text("page.rating.correct"));
        correct.setOnAction(_ -> edit(rating.id(), "reason"));
        Editing.only(correct);
        var row = new HBox(new RatingMark(rating.value(), messages.words()), words, correct);
        row.getStyleClass().add("past-rating");
        return row;
    }

    void leave() {
        fields.leave();
    }
}
