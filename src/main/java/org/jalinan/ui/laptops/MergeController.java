package org.jalinan.ui.laptops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jalinan.journal.WholeFile;
import org.jalinan.text.ChangeSentences;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Overlay;
import org.jalinan.ui.control.Showing;

/// The dry run of a merge: what comes in by itself, and each field that both laptops changed, side by side.
public final class MergeController {

    private static final int MOST_LISTED = 200;

    private final MergeDesk desk;
    private final Overlay overlay;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    @FXML
    private VBox sheet;
    @FXML
    private Label openCount;
    @FXML
    private Label unasked;
    @FXML
    private Hyperlink showUnasked;
    @FXML
    private VBox unaskedList;
    @FXML
    private GridPane questions;
    @FXML
    private Button mergeButton;

    public MergeController(MergeDesk desk, Overlay overlay, Dialogs dialogs, Messages messages) {
        this.desk = desk;
        this.overlay = overlay;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        desk.trialProperty().when(Showing.of(sheet)).subscribe(trial -> trial.ifPresent(this::show));
    }

    private void show(MergeDesk.Trial trial) {
        title.set(messages.text("merge.title", trial.bundle().manifest().sender().name()));
        var all = trial.merge().conflicts().size();
        openCount.setText(messages.text("merge.open", trial.open(), all));
        openCount.setVisible(all > 0);
        unasked.setText(messages.text("merge.unasked", trial.merge().unasked().size(), trial.merge().agreed()));
        showUnasked.setVisible(!trial.merge().unasked().isEmpty());
        unaskedList.getChildren()
                .setAll(sentences(trial).stream().limit(MOST_LISTED).map(MergeController::line).toList());
        questions.getChildren().removeIf(node -> Optional.ofNullable(GridPane.getRowIndex(node)).orElse(0) > 0);
        int row = 1;
        for (var conflict : trial.merge().conflicts()) {
            var cells = new ConflictRow(desk, trial, messages).of(conflict);
            questions.addRow(row++, cells.toArray(Node[]::new));
        }
        questions.setVisible(all > 0);
        mergeButton.setDisable(trial.open() > 0);
        mergeButton.setText(trial.open() > 0 ? messages.text("merge.do.open", trial.open())
                : messages.text("merge.do"));
    }

    private List<String> sentences(MergeDesk.Trial trial) {
        var sentences = new ChangeSentences(trial.merge().after(), messages.words(), desk.portfolio()::find);
        return trial.merge().unasked().stream().map(sentences::of).toList();
    }

    private static Node line(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.getStyleClass().add("plain");
        return label;
    }

    @FXML
    private void toggleUnasked() {
        unaskedList.setVisible(!unaskedList.isVisible());
    }

    @FXML
    private void merge() {
        desk.merge(_ -> {});
        close();
    }

    @FXML
    private void close() {
        overlay.close();
        desk.clear();
    }

    /// Writes what the dry run shows as a text.
    @FXML
    private void saveReport() {
        desk.trialProperty().get().ifPresent(trial -> dialogs
                .fileToWrite(messages.text("merge.report"), "dry-run.txt").ifPresent(file -> {
                    var lines = new ArrayList<>(List.of(getTitle(), unasked.getText(), ""));
                    lines.addAll(sentences(trial));
                    lines.add("");
                    lines.add(openCount.getText());
                    trial.merge().conflicts().forEach(conflict -> lines.add(new ConflictRow(desk, trial, messages)
                            .inWords(conflict)));
                    try {
                        WholeFile.write(file, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        dialogs.failed(e);
                    }
                }));
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public String getTitle() {
        return title.get();
    }
}
