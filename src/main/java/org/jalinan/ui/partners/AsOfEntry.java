package org.jalinan.ui.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import org.jalinan.model.DateReader;
import org.jalinan.model.Problem;
import org.jalinan.ui.Messages;
import org.jalinan.ui.form.FieldEntry;
import org.jalinan.ui.form.ProblemLines;

/// The day as of which the partners are grouped, as it is typed. What is no date is framed, with what would be one, and
/// leaves the day as it was.
record AsOfEntry(TextField field, ProblemLines problems, Messages messages, Consumer<LocalDate> then) {

    private static final UUID NO_RECORD = new UUID(0, 0);

    void begin(LocalDate day) {
        field.setText(messages.date(day));
        field.setOnAction(_ -> judge());
        field.focusedProperty().addListener((_, _, _) -> judge());
    }

    /// A span counts to its last day: who joined within it belongs.
    private void judge() {
        switch (DateReader.read(field.getText())) {
            case DateReader.Understood read -> {
                show(List.of());
                then.accept(read.date().to());
            }
            case DateReader.NotUnderstood not ->
                show(List.of(new Problem(NO_RECORD, "asOf", not.key(), not.arguments())));
        }
    }

    private void show(List<Problem> wrong) {
        field.pseudoClassStateChanged(FieldEntry.WRONG, !wrong.isEmpty());
        problems.show(wrong, Optional.empty(), field.getText(), messages, fix -> {
            field.setText(fix.text());
            judge();
        });
    }
}
