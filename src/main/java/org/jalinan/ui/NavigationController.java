package org.jalinan.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
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

    /// Where each item leads: to its screen as the officer left it.
    private static final List<Place> WAYS = List.of(new Place.Overview(), new Place.Timeline(), new Place.Projects(),
            new Place.Partners(Optional.empty()), new Place.Meetings(), new Place.Undertakings(), new Place.Documents(),
            new Place.Sources(Optional.empty()), new Place.Norms(), new Place.History(),
            new Place.Settings());

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
        var current = Places.area(place);
        items().forEach(item -> item.pseudoClassStateChanged(CURRENT, current.equals(item.getId())));
    }

    private Stream<Node> items() {
        return bar.getChildren().stream().filter(VBox.class::isInstance).map(VBox.class::cast)
                .flatMap(group -> group.getChildren().stream())
                .flatMap(each -> each instanceof StackPane counted ? counted.getChildren().stream() : Stream.of(each));
    }

    @FXML
    private void go(ActionEvent click) {
        var id = ((Node) click.getSource()).getId();
        WAYS.stream().filter(place -> Places.area(place).equals(id)).findFirst().ifPresent(navigator::go);
    }
}
