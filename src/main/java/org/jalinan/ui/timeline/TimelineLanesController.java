package org.jalinan.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jalinan.chart.Arrangement;
import org.jalinan.chart.Arrangement.Order;
import org.jalinan.chart.Grouping;
import org.jalinan.model.Portfolio;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jspecify.annotations.Nullable;

/// In which lanes the timeline stands, up to three levels, in which order their lines, and folding them all.
public final class TimelineLanesController {

    private static final int LEVELS = 3;
    private static final Set<Grouping> WITH_PROJECTS = EnumSet.of(Grouping.PARTNER, Grouping.THEME, Grouping.LEAD,
            Grouping.FUNDER, Grouping.RATING);

    private final Background background;
    private final Messages messages;
    private final List<Runnable> waiting = new ArrayList<>();
    private int latest;
    private @Nullable TimelineSight sight;

    @FXML
    private MenuButton arranging;

    public TimelineLanesController(Background background, Messages messages) {
        this.background = background;
        this.messages = messages;
    }

    void show(TimelineSight what) {
        sight = what;
        offer();
    }

    /// Finds the lines of another state of the portfolio away from the window's thread, and shows them.
    ///
    /// @param then done once they are shown, or those of a later state
    void show(Portfolio portfolio, LocalDate today, Runnable then) {
        var shown = sight();
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
        arrange(sight().arrangement().in(view.groupings()).ordered(view.order()).packed(view.packed()));
    }

    private void offer() {
        var levels = levels();
        arranging.setText(words(levels.stream().filter(Predicate.not(Grouping.NONE::equals)).toList()));
        var items = new ArrayList<MenuItem>();
        for (int level = 0; level < LEVELS && (level == 0 || levels.get(level - 1) != Grouping.NONE); level++) {
            int at = level;
            items.add(menu(level == 0 ? "timeline.group" : "timeline.group.then", Grouping.values(),
                    "timeline.group.", levels.get(level), chosen -> group(at, chosen)));
        }
        items.add(menu("timeline.order", Order.values(), "timeline.order.", sight().arrangement().order(),
                chosen -> arrange(sight().arrangement().ordered(chosen))));
        items.addAll(List.of(packing(), new SeparatorMenuItem(), fold("timeline.fold.all", true),
                fold("timeline.unfold.all", false)));
        arranging.getItems().setAll(items);
    }

    /// The lanes on the button: of three levels the first and how many more.
    private String words(List<Grouping> levels) {
        var names = levels.stream().map(each -> messages.text("timeline.group." + each)).toList();
        return switch (names.size()) {
            case 0 -> messages.text("timeline.lanes.none");
            case 1 -> names.getFirst();
            case 2 -> messages.text("timeline.lanes.two", names.getFirst(), names.getLast());
            default -> messages.text("timeline.lanes.more", names.getFirst(), messages.number(names.size() - 1));
        };
    }

    private <T extends Enum<T>> Menu menu(String key, T[] offered, String family, T on, Consumer<T> choose) {
        var menu = new Menu(messages.text(key));
        var group = new ToggleGroup();
        for (var each : offered) {
            var item = new RadioMenuItem(messages.text(family + each));
            item.setToggleGroup(group);
            item.setSelected(each == on);
            item.setOnAction(_ -> choose.accept(each));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem packing() {
        var item = new CheckMenuItem(messages.text("timeline.lanes.packed"));
        item.setSelected(sight().arrangement().packed());
        item.setOnAction(_ -> arrange(sight().arrangement().packed(item.isSelected())));
        return item;
    }

    private MenuItem fold(String key, boolean all) {
        var item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> sight().foldAll(all));
        return item;
    }

    /// The levels chosen, with "nothing" for the others.
    private List<Grouping> levels() {
        return Stream.concat(sight().arrangement().groupings().stream(), Stream.generate(() -> Grouping.NONE))
                .limit(LEVELS).toList();
    }

    /// A grouping by partner says nothing yet of what lies in its lanes, so that the projects come next until an officer
    /// chooses otherwise.
    private void group(int level, Grouping chosen) {
        var wanted = new ArrayList<>(levels().subList(0, level));
        wanted.add(chosen);
        if (level == 0) {
            wanted.add(WITH_PROJECTS.contains(chosen) ? Grouping.PROJECT : Grouping.NONE);
        } else {
            wanted.addAll(levels().subList(level + 1, LEVELS));
        }
        arrange(sight().arrangement()
                .in(wanted.stream().filter(Predicate.not(Grouping.NONE::equals)).distinct().toList()));
    }

    private void arrange(Arrangement wanted) {
        if (!sight().arrangement().equals(wanted)) {
            sight().arrange(wanted);
        }
        offer();
    }

    private TimelineSight sight() {
        return Objects.requireNonNull(sight);
    }
}
