package org.jalinan.ui.undertakings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jalinan.model.Problem;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingState;
import org.jalinan.ui.Messages;
import org.jalinan.ui.form.FieldEntry;
import org.jalinan.ui.form.Jottings;
import org.jalinan.ui.form.ProblemLines;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.form.TextEditor;

/// Asks what shows that an undertaking is done, or why it is dropped, and keeps state, answer and day as one edit.
public final class ClosingController {

    private final RecordForm form;
    private final Messages messages;
    private Optional<Jottings.Pad> pad = Optional.empty();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private Optional<Undertaking> undertaking = Optional.empty();
    private UndertakingState as = UndertakingState.DONE;

    @FXML
    private Node card;
    @FXML
    private Label heading;
    @FXML
    private Node evidenceEntry;
    @FXML
    private TextArea evidence;
    @FXML
    private ProblemLines evidenceProblems;
    @FXML
    private TextArea reason;
    @FXML
    private ProblemLines reasonProblems;
    @FXML
    private TextField closed;
    @FXML
    private ProblemLines closedProblems;

    public ClosingController(RecordForm form) {
        this.form = form;
        messages = form.messages();
    }

    @FXML
    private void initialize() {
        TextEditor.goOnWithTab(evidence);
        TextEditor.goOnWithTab(reason);
        card.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
    }

    /// Asks about an open undertaking; nothing is kept until it is answered.
    ///
    /// @param next done or dropped
    void ask(Undertaking asked, UndertakingState next) {
        undertaking = Optional.of(asked);
        as = next;
        var dropping = next == UndertakingState.DROPPED;
        heading.setText(messages.text(dropping ? "undertakings.closing.drop" : "undertakings.closing.done"));
        evidenceEntry.setVisible(!dropping);
        evidenceEntry.setManaged(!dropping);
        evidence.setText(asked.evidence().orElse(""));
        reason.setText(asked.reason().orElse(""));
        closed.setText(messages.date(form.entries().today()));
        pad = Optional.of(form.jottings().open("closing:" + asked.id(),
                Map.of("evidence", evidence.textProperty(), "reason", reason.textProperty(), "closed",
                        closed.textProperty())));
        show(List.of());
        open.set(true);
        (dropping ? reason : evidence).requestFocus();
    }

    void close() {
        open.set(false);
        undertaking = Optional.empty();
        pad.ifPresent(Jottings.Pad::close);
        pad = Optional.empty();
    }

    @FXML
    private void save() {
        undertaking.map(each -> new Closing(each, as, evidence.getText(), reason.getText(), closed.getText()))
                .ifPresent(closing -> {
                    var problems = closing.problems(form.entries().portfolio(), form.entries().today());
                    show(problems);
                    if (problems.isEmpty()) {
                        form.commit(closing.act(), closing.closedUndertaking());
                        close();
                    }
                });
    }

    @FXML
    private void giveUp() {
        close();
    }

    /// Whatever is not about the day is about what shows it, or where that is not asked for, about why.
    private void show(List<Problem> problems) {
        var onDay = problems.stream().filter(each -> each.field().equals("closed")).toList();
        var others = problems.stream().filter(each -> !each.field().equals("closed")).toList();
        var dropping = as == UndertakingState.DROPPED;
        show(closed, closedProblems, onDay);
        show(evidence, evidenceProblems, dropping ? List.of() : others);
        show(reason, reasonProblems, dropping ? others : List.of());
    }

    private void show(TextInputControl control, ProblemLines lines, List<Problem> problems) {
        control.pseudoClassStateChanged(FieldEntry.WRONG, !problems.isEmpty());
        lines.show(problems, Optional.empty(), control.getText(), messages, fix -> control.setText(fix.text()));
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return open.get();
    }
}
