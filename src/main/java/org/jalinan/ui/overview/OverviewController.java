package org.jalinan.ui.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.jalinan.model.Citations;
import org.jalinan.model.Event;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.ui.KeyLine;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.Places;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Screen;
import org.jalinan.ui.control.FactList;
import org.jalinan.ui.control.RowOpening;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.control.SourceCodes;

/// The overview: title, counters, the table of projects, and the lists that ask for attention.
public final class OverviewController implements Screen<Place.Overview> {

    /// With the table's own border, and what rows gain where a pixel of the screen is no whole pixel of ours.
    private static final double HEAD_HEIGHT = 42;
    /// More projects than these are scrolled to, so that the lists below stay in sight.
    private static final int MOST_ROWS = 6;
    private static final int MOST_EVENTS = 2;

    private final PortfolioModel model;
    private final Navigator navigator;
    private final Messages messages;
    private final Clock clock;
    private Strips strips;
    private boolean onlyPast;
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);

    @FXML
    private Node page;
    @FXML
    private Label title;
    @FXML
    private Label endorsed;
    @FXML
    private SourceCodes endorsedSources;
    @FXML
    private CountersController countersController;
    @FXML
    private TableView<ProjectRow> table;
    @FXML
    private TableColumn<ProjectRow, ProjectRow> titleColumn;
    @FXML
    private TableColumn<ProjectRow, ProjectRow> stateColumn;
    @FXML
    private TableColumn<ProjectRow, ProjectRow> ratingColumn;
    @FXML
    private TableColumn<ProjectRow, ProjectRow> timelineColumn;
    @FXML
    private TableColumn<ProjectRow, ProjectRow> nextColumn;
    @FXML
    private TableColumn<ProjectRow, ProjectRow> factColumn;
    @FXML
    private HBox legend;
    @FXML
    private FactList targetList;
    @FXML
    private FactList undertakingList;
    @FXML
    private FactList eventList;
    @FXML
    private FactList staleList;

    public OverviewController(PortfolioModel model, Navigator navigator, Messages messages, Clock clock) {
        this.model = model;
        this.navigator = navigator;
        this.messages = messages;
        this.clock = clock;
        strips = new Strips(model.portfolio(), LocalDate.now(clock), false, messages);
    }

    @FXML
    private void initialize() {
        fill(titleColumn, ProjectCell::titleAndLead);
        fill(stateColumn, ProjectCell::documentedState);
        fill(ratingColumn, Ratings::of);
        ratingColumn.setGraphic(Ratings.heads(messages));
        legend.getChildren().addAll(1, Ratings.legend(messages).toList());
        fill(timelineColumn, (row, _) -> strips.of(row));
        fill(nextColumn, ProjectCell::nextMilestone);
        fill(factColumn, ProjectCell::lastFact);
        RowOpening.onClick(table, row -> open(row.project().id()));
        countersController.onPastTarget(this::narrowToPastTarget);
        Stream.of(targetList, undertakingList, eventList, staleList).forEach(list -> list.onOpen(this::open));
        model.portfolioProperty().when(Showing.of(page)).subscribe(this::show);
    }

    @Override
    public List<KeyLine> keys() {
        return List.of(new KeyLine("↑ ↓", "keys.list.move"), new KeyLine("Enter", "keys.list.open"));
    }

    @Override
    public void activate(Place.Overview place) {
        show(model.portfolio());
    }

    private void fill(TableColumn<ProjectRow, ProjectRow> column, ProjectCell.Says says) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new ProjectCell(says, messages));
    }

    private void show(Portfolio portfolio) {
        var today = LocalDate.now(clock);
        var figures = OverviewFigures.of(portfolio, today);
        empty.set(figures.projects().isEmpty());
        showTitle(portfolio, figures);
        countersController.show(figures);
        strips = new Strips(portfolio, today, model.pastProperty().get().isPresent(), messages);
        timelineColumn.setGraphic(strips.years());
        var height = HEAD_HEIGHT + table.getFixedCellSize() * Math.clamp(figures.projects().size(), 2, MOST_ROWS);
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.getItems().setAll(
                figures.projects().stream().map(project -> ProjectRow.of(portfolio, project, today)).toList());
        showTargets(figures);
        var lines = new OverviewLines(portfolio, figures, messages);
        undertakingList.show(lines.undertakings());
        eventList.show(lines.events());
        eventList.fit(MOST_EVENTS);
        staleList.show(lines.stale());
    }

    private void showTitle(Portfolio portfolio, OverviewFigures figures) {
        title.setText(portfolio.all(Profile.class).map(Profile::title).findAny()
                .orElseGet(() -> messages.text("overview.title")));
        endorsed.setText(figures.endorsedAt().map(this::inWords).orElse(""));
        endorsedSources.show(
                figures.endorsedAt().map(event -> Citations.sources(portfolio, event).toList()).orElseGet(List::of));
    }

    private String inWords(Event event) {
        return messages.text("overview.endorsed", event.name(), event.place(), messages.date(event.date()));
    }

    /// Among the announced targets those that are past, as the number on the counter says.
    private void narrowToPastTarget() {
        onlyPast = true;
        showTargets(OverviewFigures.of(model.portfolio(), LocalDate.now(clock)));
        targetList.focusFirst();
    }

    private void showTargets(OverviewFigures figures) {
        var lines = new OverviewLines(model.portfolio(), figures, messages);
        var some = onlyPast ? figures.pastTarget() : figures.targets();
        targetList.show(lines.targets(some));
        targetList.tellHidden(messages.text("overview.targets.all", messages.number(figures.targets().size())),
                some.size() < figures.targets().size(), () -> {
                    onlyPast = false;
                    showTargets(figures);
                    targetList.focusFirst();
                });
    }

    private void open(UUID record) {
        Places.of(model.portfolio(), record).ifPresent(navigator::go);
    }

    @FXML
    private void goToProjects() {
        navigator.go(new Place.Projects());
    }

    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public boolean isEmpty() {
        return empty.get();
    }
}
