package org.jalinan.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.jalinan.text.ChangeSentences;
import org.jalinan.text.ValueWords;
import org.jalinan.ui.form.RecordForm;
import org.kordamp.ikonli.javafx.FontIcon;

/// What one edit changed, a sentence each, with the values that can be restored.
final class EditPane extends VBox {

    /// An import changes thousands; the first few say what it was.
    private static final int MOST = 100;

    private final Portfolio now;
    private final RecordForm form;
    private final ChangeSentences sentences;

    EditPane(Edit edit, String time, String laptop, Portfolio now, RecordForm form) {
        this.now = now;
        this.form = form;
        sentences = new ChangeSentences(now, form.messages().words(), id -> edit.changes().stream()
                .flatMap(each -> whole(each).stream()).filter(each -> each.id().equals(id)).findFirst());
        var act = new Label(form.messages().act(edit.act()));
        act.getStyleClass().add("detail-title");
        act.setWrapText(true);
        var by = new Label(String.join(" · ", time, edit.author(), laptop));
        by.getStyleClass().add("detail");
        by.setWrapText(true);
        var lines = new VBox();
        lines.getStyleClass().add("changes");
        edit.changes().stream().limit(MOST).forEach(change -> lines.getChildren().add(line(change)));
        if (edit.changes().size() > MOST) {
            lines.getChildren().add(new Label(
                    form.messages().text("history.more", form.messages().number(edit.changes().size() - MOST))));
        }
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("detail-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        setVgrow(this, Priority.ALWAYS);
        getStyleClass().add("edit-pane");
        getChildren().setAll(act, by, scroll);
    }

    private static Optional<PortfolioRecord> whole(Change change) {
        return switch (change) {
            case Change.Creation(var made, _) -> Optional.of(made);
            case Change.Deletion(var gone, _) -> Optional.of(gone);
            case Change.FieldChange _ -> Optional.empty();
        };
    }

    private Node line(Change change) {
        var sentence = new Label(sentences.of(change));
        sentence.setWrapText(true);
        var line = new VBox(sentence);
        line.getStyleClass().add("change");
        line.getChildren().addAll(restoring(change));
        return line;
    }

    /// The value before and the value after, where the record does not have it now; a record that is gone.
    private List<Button> restoring(Change change) {
        var buttons = new ArrayList<Button>();
        if (form.isReadOnly()) {
            return buttons;
        }
        switch (change) {
            case Change.FieldChange field -> Stream.of(field.before(), field.after())
                    .forEach(value -> Restoring.of(now, field, value)
                            .ifPresent(record -> buttons.add(button(words(value),
                                    () -> form.commit(form.acts().set(now.find(record.id()).orElseThrow(), record,
                                            field.field()), record)))));
            case Change.Deletion(var gone, _) -> Restoring.of(now, gone).ifPresent(record -> buttons.add(
                    button(form.messages().label(change.kind()),
                            () -> form.commit(form.acts().add(record), record))));
            case Change.Creation _ -> {}
        }
        return buttons;
    }

    private String words(Object value) {
        var words = new ValueWords(now, form.messages().words()).of(value);
        return words.isBlank() ? form.messages().text("value.notRecorded") : words;
    }

    private Button button(String value, Runnable restore) {
        var button = new Button(form.messages().text("history.restore", value), new FontIcon("fth-corner-up-left"));
        button.setMnemonicParsing(false);
        button.getStyleClass().add("restore");
        button.setOnAction(_ -> restore.run());
        return button;
    }
}
