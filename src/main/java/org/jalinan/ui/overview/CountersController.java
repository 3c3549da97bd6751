package org.jalinan.ui.overview;

import javafx.fxml.FXML;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.control.Counter;
import org.jalinan.ui.control.Tone;

/// The five numbers of the overview. Each opens the list of what it counts, with as many rows as it says.
public final class CountersController {

    private final Navigator navigator;
    private final Messages messages;

    @FXML
    private Counter projects;
    @FXML
    private Counter milestones;
    @FXML
    private Counter pastTarget;
    @FXML
    private Counter undertakings;
    @FXML
    private Counter stale;

    public CountersController(Navigator navigator, Messages messages) {
        this.navigator = navigator;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        projects.onOpen(() -> navigator.go(Place.Projects.of(Place.Projects.Counted.ALL)));
        milestones.onOpen(() -> navigator.go(new Place.Timeline()));
        undertakings.onOpen(() -> navigator.go(Place.Undertakings.of(Place.Undertakings.Only.OPEN)));
        stale.onOpen(() -> navigator.go(Place.Projects.of(Place.Projects.Counted.STALE)));
    }

    /// The milestones past their target stand on the overview itself, among the announced targets.
    void onPastTarget(Runnable narrow) {
        pastTarget.onOpen(narrow);
    }

    void show(OverviewFigures figures) {
        count(projects, figures.projects().size(), messages.text("overview.count.projects.note"), Tone.PLAIN);
        count(milestones, figures.milestones(), messages.text("overview.count.milestones.note",
                messages.number(figures.recorded()), messages.number(figures.announced())), Tone.PLAIN);
        count(pastTarget, figures.pastTarget().size(), messages.text("overview.count.past.note"), Tone.DANGER);
        count(undertakings, figures.undertakings().size(),
                messages.count("overview.count.undertakings.due.", figures.undertakingsWithDueDate()), Tone.PLAIN);
        count(stale, figures.stale().size(), messages.text("overview.count.stale.note"), Tone.WARNING);
    }

    /// Nought is never coloured: it calls for nothing.
    private void count(Counter counter, long number, String note, Tone tone) {
        counter.show(messages.number(number), note, number == 0 ? Tone.PLAIN : tone);
    }
}
