package org.jalinan.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jalinan.model.Snapshot;
import org.jalinan.model.past.Reckoning;
import org.jalinan.ui.Messages;
import org.jalinan.ui.TimeTravel;

/// What can be chosen as a baseline: what was first stated, each snapshot, a day that is typed; by which clock; a second one.
record BaselineMenu(TimeTravel travel, Consumer<BaselineChoice> choose) {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    List<MenuItem> items(BaselineChoice chosen) {
        var measured = new ToggleGroup();
        var clocks = new ToggleGroup();
        var second = new Menu(text("timeline.baseline.also"));
        var also = new ToggleGroup();
        second.getItems().add(radio(also, text("timeline.baseline.none"), chosen.also().isEmpty(),
                chosen.with(Optional.empty())));
        points(chosen.also()).filter(point -> !point.equals(chosen.measured())).map(point -> radio(also, name(point),
                chosen.also().equals(Optional.of(point)), chosen.with(Optional.of(point))))
                .forEach(second.getItems()::add);
        return Stream.<Stream<? extends MenuItem>>of(
                points(Optional.of(chosen.measured())).map(point -> radio(measured, name(point),
                        chosen.measured().equals(point), chosen.measuring(point))),
                Stream.of(typed(chosen), new SeparatorMenuItem()),
                Stream.of(Reckoning.values())
                        .map(clock -> radio(clocks, text("timeline.baseline.clock." + clock.name()),
                                chosen.by() == clock, chosen.by(clock))),
                Stream.of(new SeparatorMenuItem(), second)).<MenuItem>flatMap(each -> each).toList();
    }

    /// What was first stated, the snapshots from the latest, and a day that was typed.
    private Stream<Optional<String>> points(Optional<Optional<String>> chosen) {
        return Stream.of(Stream.of(Optional.<String>empty()),
                travel.snapshots().reversed().stream().map(Snapshot::name).map(Optional::of), chosen.stream())
                .flatMap(each -> each).distinct();
    }

    private String name(Optional<String> point) {
        return point.flatMap(words -> travel.snapshots().stream().filter(each -> each.name().equals(words)).findFirst())
                .map(each -> text("timeline.baseline.snapshot", each.name(), travel.messages().date(each.day())))
                .or(() -> point).orElseGet(() -> text("timeline.baseline.first"));
    }

    private RadioMenuItem radio(ToggleGroup group, String words, boolean on, BaselineChoice choice) {
        var item = new RadioMenuItem(words);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(on);
        item.setOnAction(_ -> choose.accept(choice));
        return item;
    }

    /// Where a day is typed.
    private MenuItem typed(BaselineChoice chosen) {
        var day = new TextField();
        day.setPromptText(text("timeline.baseline.day.prompt"));
        day.setOnAction(_ -> {
            boolean known = travel.moment(day.getText()).isPresent();
            day.pseudoClassStateChanged(INVALID, !known);
            if (known) {
                choose.accept(chosen.measuring(Optional.of(day.getText().strip())));
            }
        });
        var words = new Label(text("timeline.baseline.day"));
        words.setLabelFor(day);
        var line = new HBox(8, words, day);
        line.setAlignment(Pos.CENTER_LEFT);
        return new CustomMenuItem(line, false);
    }

    private String text(String key, Object... arguments) {
        Messages messages = travel.messages();
        return messages.text(key, arguments);
    }
}
