package org.jalinan.ui.history;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jalinan.model.Snapshot;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.Places;
import org.jalinan.ui.TimeTravel;
import org.jalinan.ui.control.Segments;
import org.jalinan.ui.list.Lists;

/// What is different between two days or snapshots, in words, per project and partner.
public final class CompareController {

    private final TimeTravel travel;
    private final Navigator navigator;
    private final Lists lists;
    private final AddendumExport export;
    private final Messages messages;
    private Reckoning by = Reckoning.HAPPENED;
    private Optional<Compared> shown = Optional.empty();

    @FXML
    private TextField first;
    @FXML
    private TextField last;
    @FXML
    private Segments<Reckoning> clocks;
    @FXML
    private Label summary;
    @FXML
    private VBox left;
    @FXML
    private VBox right;
    @FXML
    private GridPane numbers;
    @FXML
    private VBox snapshots;
    @FXML
    private Button addendum;

    public CompareController(TimeTravel travel, Navigator navigator, Lists lists, AddendumExport export) {
        this.travel = travel;
        this.navigator = navigator;
        this.lists = lists;
        this.export = export;
        this.messages = lists.messages();
    }

    @FXML
    private void initialize() {
        clocks.offer(Arrays.asList(Reckoning.values()), each -> messages.text("asOf.clock." + each.name()), by,
                chosen -> {
                    by = chosen;
                    compare();
                });
    }

    /// From the past that is looked at, else from the last snapshot or a year ago, to now.
    void begin() {
        var past = travel.model().pastProperty().get();
        if (first.getText().isBlank() || past.isPresent()) {
            past.map(Viewpoint::by).ifPresent(clock -> {
                by = clock;
                clocks.select(clock);
            });
            first.setText(words(past.map(Viewpoint::moment)
                    .or(() -> travel.snapshots().reversed().stream().findFirst().map(Moment::of))
                    .orElseGet(() -> Moment.of(travel.today().minusYears(1)))));
            last.setText(messages.date(travel.today()));
        }
        compare();
    }

    private String words(Moment moment) {
        return moment.name().orElseGet(() -> messages.date(moment.day()));
    }

    @FXML
    private void swap() {
        var text = first.getText();
        first.setText(last.getText());
        last.setText(text);
        compare();
    }

    @FXML
    private void compare() {
        var from = read(first);
        var to = read(last);
        listSnapshots();
        if (from.isEmpty() || to.isEmpty()) {
            summary.setText(messages.text("asOf.unknown", from.isEmpty() ? first.getText() : last.getText()));
            show(Optional.empty());
            return;
        }
        var words = messages.words();
        var today = travel.today();
        lists.background().run(() -> Compared.of(travel.model(), from.get(), to.get(), by, today, words), compared -> {
            summary.setText(compared.map(this::summary).orElseGet(() -> messages.text("history.early")));
            show(compared);
        });
    }

    private Optional<Moment> read(TextField field) {
        return Moment.read(field.getText(), travel.model().present(), travel.today())
                .filter(moment -> !moment.day().isAfter(travel.today()));
    }

    private String summary(Compared compared) {
        var days = Math.abs(ChronoUnit.DAYS.between(compared.first().day(), compared.last().day()));
        return messages.text("history.summary", messages.days(days),
                messages.count("history.changes.", compared.changes()));
    }

    private void show(Optional<Compared> compared) {
        shown = compared;
        addendum.setDisable(compared.isEmpty());
        left.getChildren().clear();
        right.getChildren().clear();
        numbers.getChildren().clear();
        compared.ifPresent(each -> {
            each.sections().forEach(section -> shorter()
                    .getChildren().add(new NewsCard(section, each.after(), messages,
                            id -> Places.of(travel.model().portfolio(), id).ifPresent(navigator::go))));
            count(each);
        });
    }

    /// The column that holds fewer lines.
    private VBox shorter() {
        return lines(left) <= lines(right) ? left : right;
    }

    private static int lines(VBox column) {
        return column.getChildren().stream().mapToInt(card -> ((NewsCard) card).getChildren().size()).sum();
    }

    private void count(Compared compared) {
        numbers.addRow(0, new Label(), column("history.a"), column("history.b"));
        for (var number : compared.numbers()) {
            numbers.addRow(numbers.getRowCount(), new Label(messages.text("history.number." + number.key())),
                    new Label(messages.number(number.before())), new Label(messages.number(number.after())));
        }
    }

    private Label column(String key) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("strong");
        return label;
    }

    private void listSnapshots() {
        snapshots.getChildren().clear();
        for (Snapshot each : travel.snapshots().reversed()) {
            var link = new Hyperlink(messages.text("history.snapshot", each.name(), messages.date(each.day())));
            link.setMnemonicParsing(false);
            link.setWrapText(true);
            link.setOnAction(_ -> {
                first.setText(each.name());
                compare();
            });
            snapshots.getChildren().add(link);
        }
        if (snapshots.getChildren().isEmpty()) {
            var none = new Label(messages.text("history.snapshots.none"));
            none.setWrapText(true);
            none.getStyleClass().add("detail");
            snapshots.getChildren().add(none);
        }
    }

    /// The second day on the timeline, measured against the first.
    @FXML
    private void showOnTimeline() {
        shown.ifPresent(each -> {
            travel.look(each.last(), by);
            navigator.go(Place.Timeline.against(new Viewpoint(each.first(), by)));
        });
    }

    @FXML
    private void makeAddendum() {
        shown.ifPresent(export::export);
    }
}
