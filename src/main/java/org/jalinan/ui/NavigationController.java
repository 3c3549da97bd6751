package org.jalinan.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jalinan.model.Meeting;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Source;
import org.jalinan.model.Undertaking;
import org.jalinan.ui.control.Showing;

/// The way to the screens, as words or as a rail of icons. Only what works is there.
public final class NavigationController {

    private static final PseudoClass RAIL = PseudoClass.getPseudoClass("rail");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final PortfolioModel model;
    private final Navigator navigator;
    private final Screens screens;
    private final NavigationRail rail;
    private final Messages messages;
    private final ReadOnlyStringWrapper projectCount = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper partnerCount = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper meetingCount = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper undertakingCount = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sourceCount = new ReadOnlyStringWrapper("");

    @FXML
    private VBox bar;
    @FXML
    private Button overview;
    @FXML
    private Button timeline;
    @FXML
    private Button projects;
    @FXML
    private Button partners;
    @FXML
    private Button meetings;
    @FXML
    private Button undertakings;
    @FXML
    private Button sources;
    @FXML
    private Button norms;
    @FXML
    private Button history;
    @FXML
    private Button settings;

    public NavigationController(PortfolioModel model, Navigator navigator, Screens screens, NavigationRail rail,
            Messages messages) {
        this.model = model;
        this.navigator = navigator;
        this.screens = screens;
        this.rail = rail;
        this.messages = messages;
    }

    public ReadOnlyStringProperty projectCountProperty() {
        return projectCount.getReadOnlyProperty();
    }

    public String getProjectCount() {
        return projectCount.get();
    }

    public ReadOnlyStringProperty partnerCountProperty() {
        return partnerCount.getReadOnlyProperty();
    }

    public String getPartnerCount() {
        return partnerCount.get();
    }

    public ReadOnlyStringProperty sourceCountProperty() {
        return sourceCount.getReadOnlyProperty();
    }

    public String getSourceCount() {
        return sourceCount.get();
    }

    public ReadOnlyStringProperty meetingCountProperty() {
        return meetingCount.getReadOnlyProperty();
    }

    public String getMeetingCount() {
        return meetingCount.get();
    }

    /// How many undertakings are open.
    public ReadOnlyStringProperty undertakingCountProperty() {
        return undertakingCount.getReadOnlyProperty();
    }

    public String getUndertakingCount() {
        return undertakingCount.get();
    }

    public boolean isTimelineThere() {
        return screens.has(Place.Timeline.class);
    }

    @FXML
    private void initialize() {
        var showing = Showing.of(bar);
        rail.railProperty().when(showing).subscribe(narrow -> bar.pseudoClassStateChanged(RAIL, narrow));
        navigator.placeProperty().when(showing).subscribe(this::markCurrent);
        model.portfolioProperty().when(showing).subscribe(this::count);
    }

    private void count(Portfolio portfolio) {
        projectCount.set(messages.number(portfolio.count(Project.class)));
        partnerCount.set(messages.number(portfolio.count(Partner.class)));
        sourceCount.set(messages.number(portfolio.count(Source.class)));
        meetingCount.set(messages.number(portfolio.count(Meeting.class)));
        undertakingCount.set(messages.number(portfolio.all(Undertaking.class).filter(Undertaking::isOpen).count()));
    }

    private void markCurrent(Place place) {
        var current = switch (place) {
            case Place.Overview _ -> overview;
            case Place.Timeline _ -> timeline;
            case Place.Projects _,Place.ProjectPage _ -> projects;
            case Place.Partners _ -> partners;
            case Place.Meetings _ -> meetings;
            case Place.Undertakings _ -> undertakings;
            case Place.Sources _ -> sources;
            case Place.Norms _ -> norms;
            case Place.History _ -> history;
            case Place.Settings _ -> settings;
        };
        for (var item : new Button[]{overview, timeline, projects, partners, meetings, undertakings, sources, norms,
            history, settings}) {
            item.pseudoClassStateChanged(CURRENT, item.equals(current));
        }
    }

    @FXML
    private void goToOverview() {
        navigator.go(new Place.Overview());
    }

    @FXML
    private void goToTimeline() {
        navigator.go(new Place.Timeline());
    }

    @FXML
    private void goToProjects() {
        navigator.go(new Place.Projects());
    }

    @FXML
    private void goToPartners() {
        navigator.go(new Place.Partners(Optional.empty()));
    }

    @FXML
    private void goToSources() {
        navigator.go(new Place.Sources(Optional.empty()));
    }

    @FXML
    private void goToMeetings() {
        navigator.go(new Place.Meetings());
    }

    @FXML
    private void goToUndertakings() {
        navigator.go(new Place.Undertakings());
    }

    @FXML
    private void goToNorms() {
        navigator.go(new Place.Norms());
    }

    @FXML
    private void goToHistory() {
        navigator.go(new Place.History());
    }

    @FXML
    private void goToSettings() {
        navigator.go(new Place.Settings());
    }
}
