package org.jalinan.ui.laptops;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jalinan.model.merge.Conflict;
import org.jalinan.text.ChangeSentences;
import org.jalinan.ui.DocumentFiles;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Overlay;
import org.jalinan.ui.control.Showing;

/// The dry run of a merge: what comes in by itself, and each field that both laptops changed, side by side.
public final class MergeController {

    private static final int MOST_LISTED = 200;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final MergeDesk desk;
    private final Overlay overlay;
    private final DocumentFiles files;
    private final Messages messages;
    /// How many of the open questions F8 has passed over.
    private int skipped;
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
    private Label warnings;
    @FXML
    private GridPane questions;
    @FXML
    private Button mergeButton;

    public MergeController(MergeDesk desk, Overlay overlay, DocumentFiles files, Messages messages) {
        this.desk = desk;
        this.overlay = overlay;
        this.files = files;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
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
            cells.getFirst().pseudoClassStateChanged(CURRENT, current(trial).equals(Optional.of(conflict)));
            questions.addRow(row++, cells.toArray(Node[]::new));
        }
        warn(trial);
        questions.setVisible(all > 0);
        mergeButton.setDisable(trial.open() > 0);
        mergeButton.setText(trial.open() > 0 ? messages.text("merge.do.open", trial.open())
                : messages.text("merge.do"));
    }

    /// What is decided by the next key: the question that F8 went to, else the first open one.
    private Optional<Conflict> current(MergeDesk.Trial trial) {
        var open = trial.merge().open(trial.choices());
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(Math.floorMod(skipped, open.size())));
    }

    /// The clocks that disagree, and the rules that the merge would break.
    private void warn(MergeDesk.Trial trial) {
        var lines = new ArrayList<String>();
        long days = desk.daysAhead(trial.bundle());
        if (days > 0) {
            lines.add(messages.count("merge.clock.", days));
        }
        desk.problems(trial).forEach(each -> lines.add(Breaches.sentence(trial.merge().after(), each, messages)));
        warnings.setText(String.join("\n", lines));
        warnings.setVisible(!lines.isEmpty());
    }

    private void press(KeyEvent key) {
        var trial = desk.trialProperty().get();
        var conflict = trial.flatMap(this::current);
        if (conflict.isEmpty()) {
            return;
        }
        switch (key.getCode()) {
            case DIGIT1, NUMPAD1 -> desk.takeSide(conflict.get(), true);
            case DIGIT2, NUMPAD2 -> desk.takeSide(conflict.get(), false);
            case DIGIT3, NUMPAD3 -> new ConflictRow(desk, trial.get(), messages).takeBoth(conflict.get());
            case F8 -> {
                skipped++;
                trial.ifPresent(this::show);
            }
            default -> {
                return;
            }
        }
        key.consume();
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
        desk.trialProperty().get().ifPresent(trial -> {
            var lines = new ArrayList<>(List.of(getTitle(), unasked.getText(), warnings.getText(), ""));
            lines.addAll(sentences(trial));
            lines.add("");
            lines.add(openCount.getText());
            trial.merge().conflicts()
                    .forEach(conflict -> lines.add(new ConflictRow(desk, trial, messages).inWords(conflict)));
            files.write(messages.text("merge.report"), "dry-run.txt",
                    _ -> String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        });
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public String getTitle() {
        return title.get();
    }
}
