package org.jalinan.ui.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jalinan.chart.LabelField;
import org.jalinan.chart.Notation;
import org.jalinan.chart.Notation.Weeks;
import org.jalinan.model.DateReader;
import org.jalinan.model.DateWriter;
import org.jalinan.ui.Messages;
import org.jspecify.annotations.Nullable;

/// How the timeline writes dates: what stands beside a mark, with which month years begin, how weeks are numbered; and
/// where a drag comes to rest.
public final class TimelineDisplayController {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Messages messages;
    private final TextField firstWeek = new TextField();
    private @Nullable TimelineSight sight;

    @FXML
    private MenuButton displaying;
    @FXML
    private ToggleButton snapping;

    public TimelineDisplayController(Messages messages) {
        this.messages = messages;
    }

    void show(TimelineSight what) {
        sight = what;
        firstWeek.setPromptText(messages.text("timeline.display.firstWeek.prompt"));
        firstWeek.setOnAction(_ -> countFrom());
        offer();
        snapping.selectedProperty().addListener((_, _, on) -> what.days().snap(on));
        what.versionProperty().subscribe(() -> snapping.setText(messages
                .text(snapping.isSelected() ? "timeline.snap." + what.days().snap().name() : "timeline.snap.off")));
    }

    Notation chosen() {
        return sight().overlays().notation();
    }

    /// Writes dates as in a view.
    void look(SavedView view) {
        write(view.notation());
    }

    private void write(Notation notation) {
        sight().lay(sight().overlays().writing(notation));
        offer();
    }

    private void offer() {
        var now = chosen();
        displaying.getItems().setAll(menu("timeline.display.labels", Stream.of(LabelField.values()).map(this::field)),
                menu("timeline.display.years", among(List.of(Month.values()), this::name, now.yearBegins(),
                        Notation::beginning)),
                menu("timeline.display.weeks", Stream.concat(among(weeks(),
                        weeks -> messages.text("timeline.display.weeks." + weeks), now.weeks(),
                        (notation, weeks) -> notation.counting(weeks, notation.firstWeek())), first())));
    }

    private Menu menu(String key, Stream<? extends MenuItem> items) {
        var menu = new Menu(messages.text(key));
        items.forEach(menu.getItems()::add);
        return menu;
    }

    private MenuItem field(LabelField field) {
        var item = new CheckMenuItem(messages.text("timeline.display.label." + field));
        item.setSelected(chosen().labels().contains(field));
        item.setOnAction(_ -> {
            var labels = EnumSet.noneOf(LabelField.class);
            labels.addAll(chosen().labels());
            if (!labels.remove(field)) {
                labels.add(field);
            }
            write(chosen().labelled(labels));
        });
        return item;
    }

    private <T> Stream<MenuItem> among(List<T> offered, Function<T, String> name, T on,
            BiFunction<Notation, T, Notation> choosing) {
        var group = new ToggleGroup();
        return offered.stream().map(each -> {
            var item = new RadioMenuItem(name.apply(each));
            item.setToggleGroup(group);
            item.setSelected(each.equals(on));
            item.setOnAction(_ -> write(choosing.apply(chosen(), each)));
            return item;
        });
    }

    /// Weeks are numbered from one of the officer's own once that is known.
    private List<Weeks> weeks() {
        return Stream.of(Weeks.values()).filter(each -> each != Weeks.OWN || chosen().firstWeek().isPresent()).toList();
    }

    private String name(Month month) {
        return month == Month.JANUARY ? messages.text("timeline.display.years.chair")
                : messages.text("timeline.display.years.fiscal",
                        DateWriter.month(LocalDate.of(2001, month, 1), messages.words().language()));
    }

    /// Where the first week that the officer counts is typed.
    private Stream<MenuItem> first() {
        firstWeek.setText(chosen().firstWeek().map(messages::date).orElse(""));
        var words = new Label(messages.text("timeline.display.firstWeek"), null);
        words.setLabelFor(firstWeek);
        var line = new HBox(8, words, firstWeek);
        line.setAlignment(Pos.CENTER_LEFT);
        return Stream.of(new CustomMenuItem(line, false));
    }

    private void countFrom() {
        var typed = firstWeek.getText().strip();
        boolean understood = typed.isEmpty() || DateReader.read(typed) instanceof DateReader.Understood;
        firstWeek.pseudoClassStateChanged(INVALID, !understood);
        if (understood) {
            var day = Optional.of(typed).filter(text -> !text.isEmpty()).map(DateReader::read)
                    .map(read -> ((DateReader.Understood) read).date().from());
            write(chosen().counting(day.isPresent() ? Weeks.OWN : Weeks.DAY_OF_MONTH, day));
            displaying.hide();
        }
    }

    private TimelineSight sight() {
        return Objects.requireNonNull(sight);
    }
}
