package org.jalinan.ui.timeline;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jalinan.model.Dependency;
import org.jalinan.model.Source;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.form.FieldsPane;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.timeline.Inspection.Why;
import org.jspecify.annotations.Nullable;

/// The details of what is selected on the timeline: dates as stated and as recorded, contradictions, sources.
public final class InspectorController {

    private final Navigator navigator;
    private final RecordForm form;
    private final Messages messages;
    private final FieldsPane linkFields;
    private final OutcomePane outcome;
    private Consumer<UUID> lead = _ -> {};
    private Optional<Dependency> link = Optional.empty();
    private @Nullable UUID project;

    @FXML
    private Node nothing;
    @FXML
    private Node details;
    @FXML
    private Label code;
    @FXML
    private Label kind;
    @FXML
    private Label title;
    @FXML
    private Label subtitle;
    @FXML
    private GridPane facts;
    @FXML
    private VBox conflicts;
    @FXML
    private VBox linkBox;
    @FXML
    private VBox whyBox;
    @FXML
    private VBox why;
    @FXML
    private VBox sources;
    @FXML
    private Node open;
    @FXML
    private Node record;
    @FXML
    private VBox sections;

    public InspectorController(Navigator navigator, RecordForm form) {
        this.navigator = navigator;
        this.form = form;
        this.messages = form.messages();
        this.linkFields = new FieldsPane(form);
        this.outcome = new OutcomePane(form);
    }

    /// @param then looks at another record of the timeline
    void onLead(Consumer<UUID> then) {
        lead = then;
    }

    /// The fields of a link, where one is selected; else none.
    void showLink(Optional<Dependency> selected) {
        link = selected;
        present(linkBox, selected.isPresent());
        selected.ifPresentOrElse(each -> linkFields.show(each.id()), linkFields::clear);
    }

    @FXML
    private void initialize() {
        linkBox.getChildren().addFirst(linkFields);
        sections.getChildren().add(sections.getChildren().indexOf(facts) + 1, outcome);
    }

    void show(Optional<Inspection> inspection) {
        present(nothing, inspection.isEmpty());
        present(details, inspection.isPresent());
        inspection.ifPresent(this::show);
    }

    private void show(Inspection inspection) {
        code.setText(inspection.code());
        present(code, !inspection.code().isEmpty());
        kind.setText(inspection.kind());
        title.setText(inspection.title());
        subtitle.setText(inspection.subtitle());
        present(subtitle, !inspection.subtitle().isEmpty());
        project = inspection.project().orElse(null);
        present(open, inspection.project().isPresent());
        outcome.show(inspection.awaited());
        present(record, inspection.awaited().isPresent());
        facts.getChildren().clear();
        for (var fact : inspection.facts()) {
            facts.addRow(facts.getRowCount(), text(fact.name(), "detail"), text(fact.value(), fact.look().styleClass));
        }
        conflicts.getChildren().setAll(inspection.conflicts().stream().map(each -> text(each, "conflict")).toList());
        present(conflicts, !inspection.conflicts().isEmpty());
        why.getChildren().setAll(inspection.why().stream().map(this::reason).toList());
        present(whyBox, !inspection.why().isEmpty());
        sources.getChildren().setAll(inspection.sources().stream().map(this::source).toList());
        if (inspection.sources().isEmpty()) {
            sources.getChildren().add(text(messages.text("inspector.sources.none"), "not-recorded"));
        }
    }

    /// A reason that names another leads to it.
    private Node reason(Why reason) {
        var words = text(reason.words(), "plain");
        return reason.leads().<Node>map(record -> {
            var leading = new Hyperlink(null, words);
            leading.setOnAction(_ -> lead.accept(record));
            leading.getStyleClass().add("leading");
            return leading;
        }).orElse(words);
    }

    private Node source(Source source) {
        var line = new GridPane();
        line.getStyleClass().add("source");
        line.add(text(source.code(), "source-code"), 0, 0);
        line.add(text(source.title(), "plain"), 1, 0);
        var date = source.date().map(messages::date).orElseGet(() -> messages.text("inspector.source.undated"));
        line.add(text(source.publisher() + " · " + date, "publisher"), 1, 1);
        return line;
    }

    private static Label text(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    @FXML
    private void openProject() {
        if (project != null) {
            navigator.go(new Place.ProjectPage(project));
        }
    }

    @FXML
    private void recordOutcome() {
        outcome.begin(form.entries());
    }

    @FXML
    private void deleteLink() {
        link.ifPresent(each -> form.remove(each.id()));
    }
}
