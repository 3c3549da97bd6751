package org.jalinan.ui.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jalinan.chart.Entry;
import org.jalinan.chart.Plan;
import org.jalinan.model.DateReader;
import org.jalinan.model.Portfolio;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.FilterBar;
import org.jspecify.annotations.Nullable;

/// Which lines of the timeline are shown, by words and conditions, how many that hides, and the day as of which the
/// officer reports.
public final class TimelineFilterController {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Background background;
    private final Messages messages;
    private final Clock clock;
    private final FilterBar<Entry> bar;
    private int latest;
    private @Nullable TimelineSight sight;
    private @Nullable Plan counted;

    @FXML
    private HBox filters;
    @FXML
    private TextField statusDate;

    public TimelineFilterController(Background background, Messages messages, Clock clock) {
        this.background = background;
        this.messages = messages;
        this.clock = clock;
        bar = new FilterBar<>(messages, this::filter);
    }

    @FXML
    private void initialize() {
        bar.withoutColumns();
        bar.gathered();
        bar.fit(Double.MAX_VALUE);
        bar.onShowAll(bar::clear);
        HBox.setHgrow(bar, Priority.ALWAYS);
        filters.getChildren().addFirst(bar);
        statusDate.setOnAction(_ -> report());
        statusDate.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                report();
            }
        });
    }

    void show(TimelineSight what) {
        sight = what;
        what.versionProperty().subscribe(this::count);
    }

    /// Offers what the portfolio can be filtered by. Which kinds there are is found away from the window's thread.
    void show(Portfolio portfolio) {
        int number = ++latest;
        var conditions = new TimelineConditions(portfolio, LocalDate.now(clock), messages);
        background.run(() -> conditions.all().toList(), found -> {
            if (number == latest) {
                bar.offer(found);
                if (Objects.requireNonNull(sight).arrangement().only().isPresent()) {
                    filter();
                }
            }
        });
    }

    /// Puts the cursor where words are typed.
    void focus() {
        bar.typed().requestFocus();
        bar.typed().selectAll();
    }

    /// Filters as in a view.
    void look(SavedView view) {
        bar.filter(view.words(), view.only());
        statusDate.setText(view.statusDate().map(messages::date).orElse(""));
        report();
    }

    /// The words that filter, as they were typed.
    String words() {
        return bar.typed().getText();
    }

    /// The keys of the conditions that filter.
    List<String> only() {
        return bar.on().stream().map(Condition::key).toList();
    }

    private void filter() {
        var shown = Objects.requireNonNull(sight);
        shown.arrange(shown.arrangement().showing(wanted()));
    }

    private Optional<Predicate<Entry>> wanted() {
        return bar.filters() ? Optional.of(bar.holds(Entry::words)) : Optional.empty();
    }

    private void count() {
        var plan = Objects.requireNonNull(sight).rows().plan();
        if (!plan.equals(counted)) {
            counted = plan;
            bar.show(plan.shown(), plan.shown() + plan.hidden());
        }
    }

    private void report() {
        var shown = Objects.requireNonNull(sight);
        var text = statusDate.getText().strip();
        var read = text.isEmpty() ? Optional.<DateReader.Reading>empty() : Optional.of(DateReader.read(text));
        var problem = read.filter(DateReader.NotUnderstood.class::isInstance).map(DateReader.NotUnderstood.class::cast)
                .map(not -> messages.text(not.key(), not.arguments()));
        statusDate.pseudoClassStateChanged(INVALID, problem.isPresent());
        statusDate.setTooltip(problem.map(Tooltip::new).orElse(null));
        if (problem.isEmpty()) {
            var day = read.map(DateReader.Understood.class::cast).map(understood -> understood.date().to());
            day.ifPresent(each -> statusDate.setText(messages.date(each)));
            if (!shown.overlays().statusDate().equals(day)) {
                shown.lay(shown.overlays().reportedOn(day));
            }
        }
    }
}
