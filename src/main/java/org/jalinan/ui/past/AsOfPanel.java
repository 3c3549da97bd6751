package org.jalinan.ui.past;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jalinan.model.Occasion;
import org.jalinan.model.Snapshot;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.ui.Messages;
import org.jalinan.ui.TimeTravel;
import org.jalinan.ui.control.Segments;
import org.jalinan.ui.form.Jottings;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where an officer chooses the day or the snapshot to look at, and by which clock; and names a point.
final class AsOfPanel extends VBox {

    private static final int MOST_OFFERED = 6;

    private final TimeTravel travel;
    private final Messages messages;
    private final Runnable done;
    private final TextField typed = new TextField();
    private final Label wrong = new Label();
    private final Label note = new Label();
    private final VBox points = new VBox();
    private final Jottings jottings;
    private Reckoning by;

    /// @param done called when the choice is made
    AsOfPanel(TimeTravel travel, Jottings jottings, Runnable done) {
        this.travel = travel;
        this.jottings = jottings;
        this.messages = travel.messages();
        this.done = done;
        by = travel.by();
        getStyleClass().add("as-of-panel");
        points.getStyleClass().add("points");
        note.getStyleClass().add("detail");
        note.setWrapText(true);
        wrong.getStyleClass().add("problem");
        wrong.setWrapText(true);
        getChildren().setAll(heading("asOf.title"), clocks(), note, day(), wrong, points);
        if (!travel.isPast()) {
            getChildren().addAll(heading("asOf.name"), naming());
        }
        say(Optional.empty());
        explain();
        list();
    }

    void begin() {
        typed.requestFocus();
    }

    private Label heading(String key) {
        var heading = new Label(messages.text(key));
        heading.getStyleClass().add("strong");
        return heading;
    }

    private Node clocks() {
        var clocks = new Segments<Reckoning>();
        clocks.offer(Arrays.asList(Reckoning.values()), each -> messages.text("asOf.clock." + each.name()), by,
                chosen -> {
                    by = chosen;
                    explain();
                });
        return clocks;
    }

    private void explain() {
        note.setText(messages.text("asOf.note." + by.name()));
    }

    private Node day() {
        typed.setPromptText(messages.text("asOf.prompt"));
        typed.setAccessibleText(messages.text("asOf.title"));
        typed.setId("as-of-day");
        typed.setOnAction(_ -> look());
        var look = new Button(messages.text("asOf.look"));
        look.getStyleClass().add("accent");
        look.setId("as-of-look");
        look.setMinWidth(Region.USE_PREF_SIZE);
        look.setOnAction(_ -> look());
        HBox.setHgrow(typed, Priority.ALWAYS);
        return line(typed, look);
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("line");
        return line;
    }

    private void look() {
        var problem = travel.look(typed.getText(), by);
        say(problem);
        if (problem.isEmpty()) {
            done.run();
        }
    }

    private void say(Optional<String> problem) {
        wrong.setText(problem.orElse(""));
        wrong.setVisible(problem.isPresent());
        wrong.setManaged(problem.isPresent());
    }

    private void list() {
        points.getChildren().setAll(heading("asOf.snapshots"));
        var snapshots = travel.snapshots().reversed();
        snapshots.forEach(each -> points.getChildren().add(point(each)));
        if (snapshots.isEmpty()) {
            var none = new Label(messages.text("asOf.snapshots.none"));
            none.getStyleClass().add("detail");
            points.getChildren().add(none);
        }
        var ended = travel.unnamed();
        if (!ended.isEmpty()) {
            points.getChildren().add(heading("asOf.ended"));
            ended.stream().limit(MOST_OFFERED).forEach(each -> points.getChildren().add(offered(each)));
        }
    }

    private Node point(Snapshot snapshot) {
        return line(link(snapshot.name(), Moment.of(snapshot)), gap(), muted(messages.date(snapshot.day())));
    }

    private Node offered(Occasion occasion) {
        var name = new Button(null, new FontIcon("fth-flag"));
        name.getStyleClass().add("icon-button");
        var words = messages.text("asOf.nameIt", occasion.name());
        name.setAccessibleText(words);
        name.setTooltip(new Tooltip(words));
        name.setDisable(travel.model().isReadOnly());
        name.setOnAction(_ -> {
            travel.name(occasion);
            done.run();
        });
        return line(link(occasion.name(), Moment.of(occasion.date().to())), gap(),
                muted(messages.date(occasion.date())), name);
    }

    private Hyperlink link(String words, Moment moment) {
        var link = new Hyperlink(words);
        link.setMnemonicParsing(false);
        link.setOnAction(_ -> {
            travel.look(moment, by);
            done.run();
        });
        return link;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("detail");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node naming() {
        var name = new TextField();
        name.setPromptText(messages.text("asOf.name.prompt"));
        name.setId("snapshot-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        var pad = jottings.open("snapshot", Map.of("name", name.textProperty()));
        var keep = new Button(messages.text("asOf.name.keep"));
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.disableProperty().bind(name.textProperty().map(String::isBlank));
        for (var each : List.of(keep, name)) {
            each.addEventHandler(ActionEvent.ACTION, _ -> {
                if (!name.getText().isBlank()) {
                    travel.name(name.getText());
                    pad.close();
                    done.run();
                }
            });
        }
        var line = line(name, keep);
        line.setDisable(travel.model().isReadOnly());
        return line;
    }
}
