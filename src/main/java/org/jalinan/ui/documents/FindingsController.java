package org.jalinan.ui.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jalinan.documents.order.Finding;
import org.jalinan.documents.order.Issue;
import org.jalinan.model.IssuedDocument;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Showing;
import org.kordamp.ikonli.javafx.FontIcon;

/// What was found in the document, right of its pages, and the way to issue it.
public final class FindingsController {

    private static final int MOST_COPIES = 999;

    private final DraftDocument draft;
    private final Issuing issuing;
    private final Messages messages;
    private final ReadOnlyStringWrapper hindrance = new ReadOnlyStringWrapper("");

    @FXML
    private VBox findings;
    @FXML
    private TextField recipient;
    @FXML
    private Spinner<Integer> copies;
    @FXML
    private ComboBox<Optional<String>> number;
    @FXML
    private VBox despiteEntry;
    @FXML
    private TextField despite;
    @FXML
    private CheckBox naming;
    @FXML
    private Button issue;

    public FindingsController(DraftDocument draft, Issuing issuing, Messages messages) {
        this.draft = draft;
        this.issuing = issuing;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        copies.setValueFactory(new SpinnerValueFactory.IntegerSpinnerValueFactory(1, MOST_COPIES, 1));
        number.setConverter(Spoken.by(each -> each.map(known -> messages.text("documents.issue.version", known))
                .orElseGet(() -> messages.text("documents.issue.new"))));
        draft.model().portfolioProperty().when(Showing.of(findings)).subscribe(_ -> offerNumbers());
        draft.composedProperty().when(Showing.of(findings))
                .subscribe(done -> show(done.map(Composed::findings).orElse(List.of())));
        recipient.textProperty().subscribe(_ -> judge());
        despite.textProperty().subscribe(_ -> judge());
    }

    private void offerNumbers() {
        var chosen = number.getValue();
        var known = draft.model().portfolio().all(IssuedDocument.class).map(IssuedDocument::number).distinct()
                .sorted(Comparator.reverseOrder()).map(Optional::of).toList();
        number.getItems().setAll(Stream.concat(
                Stream.of(Optional.<String>empty()), known.stream()).toList());
        number.setValue(chosen != null && known.contains(chosen) ? chosen : Optional.empty());
    }

    private void show(List<Finding> all) {
        findings.getChildren().setAll(all.stream().map(this::line).toList());
        boolean wanted = all.stream().anyMatch(each -> each.weight() == Finding.Weight.REASON);
        despiteEntry.setVisible(wanted);
        despiteEntry.setManaged(wanted);
        judge();
    }

    private Node line(Finding finding) {
        var icon = new FontIcon(switch (finding.weight()) {
            case GOOD -> "fth-check-circle";
            case LOOK, REASON -> "fth-alert-triangle";
            case STOP -> "fth-x-circle";
        });
        icon.setAccessibleText(messages.text("documents.finding." + finding.weight()));
        var sentence = new Label(finding.sentence());
        sentence.setWrapText(true);
        var line = new HBox(icon, sentence);
        line.getStyleClass().addAll("finding", finding.weight().name().toLowerCase(Locale.ROOT));
        if (finding.details().isEmpty()) {
            return line;
        }
        var details = new Label(String.join("\n", finding.details()));
        details.setWrapText(true);
        details.getStyleClass().add("detail");
        var pane = new TitledPane(messages.text("documents.finding.show"), details);
        pane.getStyleClass().add("details");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return new VBox(line, pane);
    }

    /// What still keeps it from being issued, in one sentence; empty where nothing does.
    public ReadOnlyStringProperty hindranceProperty() {
        return hindrance.getReadOnlyProperty();
    }

    public String getHindrance() {
        return hindrance.get();
    }

    private void judge() {
        var said = draft.composed().isEmpty() ? messages.text("documents.issue.nothing")
                : recipient.getText().isBlank() ? messages.text("documents.issue.recipient")
                        : asked().hindrance(draft.composed().get().findings()).map(Finding::sentence).orElse("");
        hindrance.set(said);
        issue.setDisable(!said.isEmpty());
    }

    private Issue asked() {
        return new Issue(
                Issue.next(draft.model().portfolio(), Optional.ofNullable(number.getValue()).flatMap(each -> each),
                        draft.today()),
                recipient.getText().strip(), copies.getValue(),
                Optional.of(despite.getText().strip()).filter(reason -> !reason.isEmpty()));
    }

    @FXML
    private void issue() {
        judge();
        if (hindrance.get().isEmpty()) {
            draft.composed().ifPresent(composed -> issuing.issue(composed, asked(), naming.isSelected(), draft));
        }
    }
}
