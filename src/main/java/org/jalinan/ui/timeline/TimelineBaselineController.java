package org.jalinan.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import org.jalinan.chart.BaselineNames;
import org.jalinan.chart.Plan;
import org.jalinan.model.Portfolio;
import org.jalinan.model.past.Baseline;
import org.jalinan.model.past.Drift;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.storage.LookedBack;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.TimeTravel;
import org.jspecify.annotations.Nullable;

/// Against what the timeline measures dates: what was first stated, a snapshot, or any day; a second one is drawn beside it.
/// How the portfolio stood then is looked up away from the window's thread.
public final class TimelineBaselineController {

    /// What was found; empty of what nobody can look back at, and why.
    private record Found(List<Baseline> baselines, Optional<Drift> drift, Optional<String> refusal) {
    }

    private final TimeTravel travel;
    private final Background background;
    private final Announcements announcements;
    private final Messages messages;
    private final ReadOnlyStringWrapper drift = new ReadOnlyStringWrapper("");
    private BaselineChoice chosen = BaselineChoice.AS_FIRST_STATED;
    private int latest;
    private @Nullable TimelineSight sight;

    @FXML
    private MenuButton baselines;

    public TimelineBaselineController(TimeTravel travel, Background background, Announcements announcements) {
        this.travel = travel;
        this.background = background;
        this.announcements = announcements;
        this.messages = travel.messages();
    }

    void show(TimelineSight what) {
        sight = what;
        baselines.setOnShowing(_ -> offer());
        offer();
        tell(new Found(Plan.AS_FIRST_STATED, Optional.empty(), Optional.empty()));
    }

    private void offer() {
        baselines.getItems().setAll(new BaselineMenu(travel, choice -> {
            baselines.hide();
            look(choice);
        }).items(chosen));
    }

    BaselineChoice chosen() {
        return chosen;
    }

    /// Measures as the officer chose, as in a view, or as another screen asked for.
    void look(BaselineChoice choice) {
        chosen = choice;
        measure();
    }

    void look(Viewpoint from) {
        look(BaselineChoice.of(from.moment().name().orElseGet(() -> messages.date(from.moment().day())), from.by()));
    }

    /// Looks anew at another state of the portfolio: of what had happened by a day more may be known now.
    void follow() {
        if (!chosen.points().equals(BaselineChoice.AS_FIRST_STATED.points())) {
            measure();
        }
    }

    /// How much stands otherwise than in the baseline, in words; empty as long as that is what was first stated.
    ReadOnlyStringProperty driftProperty() {
        return drift.getReadOnlyProperty();
    }

    private void measure() {
        int number = ++latest;
        var shown = travel.model().portfolio();
        var choice = chosen;
        background.run(() -> find(choice, shown), found -> {
            if (number == latest) {
                found.refusal().ifPresent(sentence -> {
                    announcements.say(sentence);
                    chosen = BaselineChoice.AS_FIRST_STATED;
                });
                Objects.requireNonNull(sight).measure(found.baselines());
                tell(found);
                offer();
            }
        });
    }

    private Found find(BaselineChoice choice, Portfolio shown) {
        var found = new ArrayList<Baseline>();
        for (var point : choice.points()) {
            if (point.isEmpty()) {
                found.add(new Baseline.FirstStated());
                continue;
            }
            var moment = travel.moment(point.get());
            if (moment.isEmpty()) {
                return refused(messages.text("asOf.unknown", point.get()));
            }
            var from = new Viewpoint(moment.get(), choice.by());
            switch (travel.model().looked(from)) {
                case LookedBack.TooEarly(var first) -> {
                    return refused(messages.text("timeline.baseline.early", messages.date(first)));
                }
                case LookedBack.Seen(var portfolio, _) -> found.add(new Baseline.Point(from, portfolio));
            }
        }
        return new Found(found, found.getFirst() instanceof Baseline.Point then ? Optional.of(Drift.of(shown, then))
                : Optional.empty(), Optional.empty());
    }

    private static Found refused(String sentence) {
        return new Found(Plan.AS_FIRST_STATED, Optional.empty(), Optional.of(sentence));
    }

    private void tell(Found found) {
        baselines.setText(messages.text("timeline.baseline", new BaselineNames(messages.words())
                .of(found.baselines())));
        drift.set(found.drift().map(each -> messages.text("timeline.baseline.drift", each.later(), each.earlier(),
                each.came(), each.gone())).orElse(""));
    }
}
