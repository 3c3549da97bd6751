package org.jalinan.ui.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.jalinan.documents.compose.Marks;
import org.jalinan.exchange.export.Form;
import org.jalinan.model.Marking;
import org.jalinan.model.Partner;
import org.jalinan.model.Project;
import org.jalinan.model.release.Audience;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Overlay;
import org.jalinan.ui.PortfolioModel;

/// Asks in which form the portfolio is written, which projects, for whom and under which marking.
public final class ExportController {

    private static final Duration BETWEEN_LOOKS = Duration.millis(100);

    private final PortfolioModel model;
    private final Exports exports;
    private final Overlay overlay;
    private final Messages messages;
    private Optional<Work> work = Optional.empty();

    @FXML
    private VBox sheet;
    @FXML
    private ComboBox<Form> form;
    @FXML
    private ComboBox<Audience> audience;
    @FXML
    private ComboBox<Optional<Marking>> marking;
    @FXML
    private FlowPane projects;
    @FXML
    private Label low;
    @FXML
    private ProgressBar progress;
    @FXML
    private Button write;

    public ExportController(PortfolioModel model, Exports exports, Overlay overlay, Messages messages) {
        this.model = model;
        this.exports = exports;
        this.overlay = overlay;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        choices(form, each -> messages.text("export.form." + each.name()));
        choices(audience, each -> each instanceof Audience.One(var partner) ? partner.name()
                : messages.text("export.readers." + each.getClass().getSimpleName()));
        choices(marking,
                each -> each.map(messages.words()::label).orElseGet(() -> messages.text("document.notMarked")));
        form.getItems().setAll(Form.values());
        form.getSelectionModel().selectFirst();
        audience.valueProperty().subscribe(this::judge);
        marking.valueProperty().subscribe(this::judge);
        sheet.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                open();
            }
        });
    }

    private void open() {
        var portfolio = model.portfolio();
        var readers = new ArrayList<Audience>();
        readers.add(new Audience.Own());
        readers.add(new Audience.Asean());
        readers.add(new Audience.Everybody());
        portfolio.all(Partner.class).sorted(Comparator.comparing(Partner::name)).map(Audience.One::new)
                .forEach(readers::add);
        audience.getItems().setAll(readers);
        audience.getSelectionModel().selectFirst();
        marking.getItems().clear();
        marking.getItems().add(Optional.empty());
        for (var each : Marking.values()) {
            marking.getItems().add(Optional.of(each));
        }
        marking.setValue(Marks.ofSet(portfolio).marking());
        projects.getChildren().setAll(portfolio.all(Project.class).sorted(Comparator.comparingInt(Project::number))
                .map(ExportController::box).toList());
        progress.setVisible(false);
        form.requestFocus();
    }

    private static CheckBox box(Project project) {
        var box = new CheckBox(project.code());
        box.setUserData(project.id());
        box.setSelected(true);
        return box;
    }

    private void judge() {
        if (audience.getValue() == null || marking.getValue() == null) {
            return;
        }
        var least = Marks.least(model.portfolio(), audience.getValue());
        var below = marks().isBelow(least);
        low.setText(below ? messages.text("export.low", least.map(messages.words()::label).orElse("")) : "");
        write.setDisable(below);
    }

    private Marks marks() {
        return new Marks(marking.getValue(), Optional.empty(), Optional.empty());
    }

    @FXML
    private void write() {
        var chosen = new HashSet<UUID>();
        var boxes = projects.getChildren().stream().map(CheckBox.class::cast).toList();
        boxes.stream().filter(CheckBox::isSelected).forEach(box -> chosen.add((UUID) box.getUserData()));
        var choice = new Exports.Choice(form.getValue(), chosen.size() == boxes.size() ? new HashSet<>() : chosen,
                audience.getValue(), marks());
        exports.place(choice, model.portfolio()).ifPresent(place -> {
            var begun = new Work();
            work = Optional.of(begun);
            write.setDisable(true);
            progress.setVisible(true);
            var looks = new Timeline(new KeyFrame(BETWEEN_LOOKS, _ -> progress.setProgress(begun.part())));
            looks.setCycleCount(Animation.INDEFINITE);
            looks.play();
            exports.write(model.portfolio(), choice, place, begun, _ -> {
                looks.stop();
                work = Optional.empty();
                write.setDisable(false);
                overlay.close();
            });
        });
    }

    /// While it is written it ends the work, and leaves nothing behind; else it only closes.
    @FXML
    private void close() {
        work.ifPresentOrElse(Work::cancel, overlay::close);
    }

    private static <T> void choices(ComboBox<T> box, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Nothing is typed here.");
            }
        });
    }
}
