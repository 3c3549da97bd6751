package org.jalinan.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import org.jalinan.chart.Arrangement.Order;
import org.jalinan.chart.Grouping;
import org.jalinan.model.Portfolio;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.form.Choice;
import org.jspecify.annotations.Nullable;

/// In which lanes the timeline stands, up to three levels, in which order their lines, and folding them all.
public final class TimelineLanesController {

    private final Background background;
    private final Messages messages;
    private final List<Runnable> waiting = new ArrayList<>();
    private int latest;
    private @Nullable TimelineSight sight;

    @FXML
    private ComboBox<Choice> first;
    @FXML
    private ComboBox<Choice> second;
    @FXML
    private ComboBox<Choice> third;
    @FXML
    private ComboBox<Choice> order;

    public TimelineLanesController(Background background, Messages messages) {
        this.background = background;
        this.messages = messages;
    }

    /// A grouping by partner says nothing yet of what lies in its lanes, so that the projects come next until an officer
    /// chooses otherwise.
    void show(TimelineSight what) {
        sight = what;
        offer(first, Grouping.PROJECT);
        offer(second, Grouping.NONE);
        offer(third, Grouping.NONE);
        first.valueProperty().subscribe(choice -> {
            boolean projects = grouping(choice) != Grouping.PROJECT && grouping(choice) != Grouping.KIND
                    && grouping(choice) != Grouping.NONE;
            select(second, projects ? Grouping.PROJECT : Grouping.NONE);
            regroup();
        });
        Stream.of(second, third).forEach(level -> level.valueProperty().subscribe(_ -> regroup()));
        order.getItems().setAll(Stream.of(Order.values())
                .map(each -> new Choice(each.name(), messages.text("timeline.order." + each))).toList());
        order.getSelectionModel().selectFirst();
        order.valueProperty().addListener((_, _, chosen) -> what.arrange(
                what.arrangement().ordered(Order.valueOf(chosen.text()))));
        third.managedProperty().bind(third.visibleProperty());
        third.visibleProperty().bind(second.valueProperty().map(choice -> grouping(choice) != Grouping.NONE));
    }

    /// Finds the lines of another state of the portfolio away from the window's thread, and shows them.
    ///
    /// @param then done once they are shown, or those of a later state
    void show(Portfolio portfolio, LocalDate today, Runnable then) {
        var shown = Objects.requireNonNull(sight);
        var since = shown.rows();
        int number = ++latest;
        waiting.add(then);
        background.run(shown.replanning(portfolio, today), found -> {
            if (number == latest) {
                shown.show(portfolio, today, found, since);
                var done = List.copyOf(waiting);
                waiting.clear();
                done.forEach(Runnable::run);
            }
        });
    }

    /// Puts the lanes as they stand in a view.
    void look(SavedView view) {
        var levels = List.of(first, second, third);
        for (int level = 0; level < levels.size(); level++) {
            select(levels.get(level), level < view.groupings().size() ? view.groupings().get(level) : Grouping.NONE);
        }
        order.getItems().stream().filter(each -> each.text().equals(view.order().name())).findFirst()
                .ifPresent(order::setValue);
    }

    private void offer(ComboBox<Choice> level, Grouping chosen) {
        level.getItems().setAll(Stream.of(Grouping.values())
                .map(each -> new Choice(each.name(), messages.text("timeline.group." + each))).toList());
        select(level, chosen);
    }

    private static void select(ComboBox<Choice> level, Grouping wanted) {
        level.getItems().stream().filter(each -> grouping(each) == wanted).findFirst().ifPresent(level::setValue);
    }

    private static Grouping grouping(Choice choice) {
        return Grouping.valueOf(choice.text());
    }

    /// Each grouping once; "nothing" alone gathers everything in one lane.
    private void regroup() {
        var chosen = Stream.of(first, second, third).map(ComboBox::getValue).filter(Objects::nonNull)
                .map(TimelineLanesController::grouping).filter(Predicate.not(Grouping.NONE::equals)).distinct()
                .toList();
        var shown = Objects.requireNonNull(sight);
        var wanted = shown.arrangement().in(chosen);
        if (!shown.arrangement().equals(wanted)) {
            shown.arrange(wanted);
        }
    }

    @FXML
    private void foldAll() {
        Objects.requireNonNull(sight).foldAll(true);
    }

    @FXML
    private void unfoldAll() {
        Objects.requireNonNull(sight).foldAll(false);
    }
}
