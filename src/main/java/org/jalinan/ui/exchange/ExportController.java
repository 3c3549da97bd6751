package org.jalinan.ui.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jalinan.documents.compose.Marks;
import org.jalinan.exchange.export.Form;
import org.jalinan.model.Marking;
import org.jalinan.model.Partner;
import org.jalinan.model.Project;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.model.release.Audience;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Overlay;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.TimeTravel;

/// Asks in which form the portfolio is written, which projects, for whom and under which marking.
public final class ExportController {

    private static final List<OptionalInt> ALARMS = Stream.concat(Stream.of(OptionalInt.empty()),
            IntStream.of(2, 7, 14, 30).mapToObj(OptionalInt::of)).toList();

    private final TimeTravel travel;
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
    private ComboBox<String> asOf;
    @FXML
    private ComboBox<OptionalInt> alarm;
    @FXML
    private FlowPane projects;
    @FXML
    private Label low;
    @FXML
    private WorkBar progress;
    @FXML
    private Button write;

    public ExportController(TimeTravel travel, Exports exports, Overlay overlay) {
        this.travel = travel;
        this.model = travel.model();
        this.exports = exports;
        this.overlay = overlay;
        this.messages = travel.messages();
    }

    @FXML
    private void initialize() {
        Choices.named(alarm, each -> each.isPresent() ? messages.text("export.alarm.days", each.getAsInt())
                : messages.text("export.alarm.none"));
        alarm.getItems().setAll(ALARMS);
        alarm.getSelectionModel().selectFirst();
        form.valueProperty().subscribe(chosen -> alarm.setDisable(chosen != Form.ICS));
        Choices.named(form, each -> messages.text("export.form." + each.name()));
        Choices.named(audience, each -> each instanceof Audience.One(var partner) ? partner.name()
                : messages.text("export.readers." + each.getClass().getSimpleName()));
        Choices.named(marking,
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
                .map(this::box).toList());
        points();
        judge();
        form.requestFocus();
    }

    /// Today, the snapshots, and whatever day is typed.
    private void points() {
        var today = messages.date(travel.today());
        asOf.getItems().setAll(today);
        travel.snapshots().reversed().forEach(each -> asOf.getItems().add(each.name()));
        asOf.setValue(model.pastProperty().get().map(Viewpoint::moment)
                .map(each -> each.name().orElseGet(() -> messages.date(each.day()))).orElse(today));
    }

    private CheckBox box(Project project) {
        var box = new CheckBox(project.code());
        box.setUserData(project.id());
        box.setSelected(true);
        box.selectedProperty().subscribe(this::judge);
        return box;
    }

    private List<CheckBox> boxes() {
        return projects.getChildren().stream().map(CheckBox.class::cast).toList();
    }

    private void judge() {
        if (audience.getValue() == null || marking.getValue() == null) {
            return;
        }
        var least = Marks.least(model.portfolio(), audience.getValue());
        var below = marks().isBelow(least);
        low.setText(below ? messages.text("export.low", least.map(messages.words()::label).orElse("")) : "");
        write.setDisable(below || work.isPresent() || boxes().stream().noneMatch(CheckBox::isSelected));
    }

    private Marks marks() {
        return new Marks(marking.getValue(), Optional.empty(), Optional.empty());
    }

    @FXML
    private void write() {
        var typed = asOf.getEditor().getText();
        travel.moment(typed).ifPresentOrElse(this::write, () -> low.setText(messages.text("asOf.unknown", typed)));
    }

    private void write(Moment moment) {
        var by = model.pastProperty().get().map(Viewpoint::by).orElse(Reckoning.HAPPENED);
        var chosen = boxes().stream().filter(CheckBox::isSelected).map(box -> (UUID) box.getUserData()).toList();
        var choice = new Exports.Choice(form.getValue(), chosen.size() == boxes().size() ? Set.of()
                : Set.copyOf(chosen), audience.getValue(), marks(), new Viewpoint(moment, by),
                moment.isNow(travel.today()), alarm.getValue());
        exports.place(choice).ifPresent(place -> {
            var begun = new Work();
            watch(Optional.of(begun));
            exports.write(choice, place, begun, () -> {
                watch(Optional.empty());
                overlay.close();
            });
        });
    }

    private void watch(Optional<Work> begun) {
        work = begun;
        progress.show(begun);
        judge();
    }

    /// While it is written it ends the work, and leaves nothing behind; else it only closes.
    @FXML
    private void close() {
        work.ifPresentOrElse(Work::cancel, overlay::close);
    }
}
