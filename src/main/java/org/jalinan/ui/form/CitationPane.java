package org.jalinan.ui.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Problem;
import org.jalinan.model.Source;
import org.jalinan.model.change.Act;

/// A source for a field as it stands: which, where in it, and when somebody last looked.
final class CitationPane extends VBox {

    private final RecordForm form;
    private final UUID record;
    private final String field;
    private final Runnable done;
    private final ChoiceEditor source = ChoiceEditor.of(true);
    private final TextField locator = new TextField();
    private final TextField verifiedOn = new TextField();
    private final ProblemLines problems = new ProblemLines();
    private final Jottings.Pad pad;

    CitationPane(RecordForm form, UUID record, String field, Runnable done) {
        this.form = form;
        this.record = record;
        this.field = field;
        this.done = done;
        var messages = form.messages();
        getStyleClass().add("citation-pane");
        source.offer(Choice.records(Source.class, form.entries().portfolio(), messages).toList());
        pad = form.jottings().open("cite:" + record, Map.of("#" + field, ChosenText.of(source.node()), field,
                locator.textProperty()));
        locator.setId("cite-locator");
        verifiedOn.setText(messages.date(form.entries().today()));
        var add = new Button(messages.text("form.cite.add"));
        add.setDefaultButton(true);
        add.disableProperty().bind(source.node().valueProperty().isNull());
        add.setOnAction(_ -> cite());
        getChildren().setAll(label("form.cite.source"), source.node(), label("form.cite.locator"), locator,
                label("form.cite.verifiedOn"), verifiedOn, problems, add);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                done.run();
            }
        });
    }

    private Label label(String key) {
        var label = new Label(form.messages().text(key));
        label.getStyleClass().add("detail");
        return label;
    }

    private void cite() {
        var component = Component.named(Citation.class, "verifiedOn").orElseThrow();
        switch (FieldText.read(component, verifiedOn.getText())) {
            case FieldText.NoValue none -> problems.show(
                    List.of(new Problem(record, component.name(), none.key(), none.arguments())), Optional.empty(), "",
                    form.messages(), _ -> {});
            case FieldText.Value read -> {
                cite(((Optional<?>) read.value()).map(LocalDate.class::cast));
                pad.close();
                done.run();
            }
        }
    }

    private void cite(Optional<LocalDate> on) {
        var portfolio = form.entries().portfolio();
        portfolio.find(record).ifPresent(
                cited -> portfolio.find(Source.class, UUID.fromString(source.text())).ifPresent(by -> form.commit(
                        Act.of("citation.add", by.code()),
                        Citations.citing(portfolio, form.newId(), cited, by, Optional.of(field))
                                .found(locator.getText(), on))));
    }
}
