package org.jalinan.ui.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import org.jalinan.model.Dependency;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.KeyLine;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.Places;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Screen;
import org.jalinan.ui.control.SceneCanvas;
import org.jalinan.ui.control.Showing;

/// The timeline of all projects: toolbar, surface, key to the marks, details of what is selected.
public final class TimelineController implements Screen<Place.Timeline> {

    /// Below this width the details make room for the surface.
    private static final double NARROW = 1200;

    private final PortfolioModel model;
    private final Navigator navigator;
    private final Announcements announcements;
    private final Messages messages;
    private final Clock clock;
    private final TimelineSight sight;
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(false);

    @FXML
    private BorderPane page;
    @FXML
    private TimelineCanvas canvas;
    @FXML
    private SceneCanvas legend;
    @FXML
    private Label counts;
    @FXML
    private Label drift;
    @FXML
    private ScrollBar down;
    @FXML
    private ScrollBar across;
    @FXML
    private ToggleButton inspecting;
    @FXML
    private ToggleButton tabling;
    @FXML
    private Parent inspector;
    @FXML
    private InspectorController inspectorController;
    @FXML
    private ZoomController zoomController;
    @FXML
    private TimelineLanesController lanesController;
    @FXML
    private TimelineScheduleController scheduleController;
    @FXML
    private TimelineFilterController filterController;
    @FXML
    private MovesController movesController;
    @FXML
    private TimelineViewsController viewsController;
    @FXML
    private TimelineDisplayController displayController;
    @FXML
    private TimelineBaselineController baselineController;
    @FXML
    private MinimapController minimapController;
    @FXML
    private AsOfSliderController asOfController;
    @FXML
    private TimelineTableController tableController;

    public TimelineController(PortfolioModel model, Navigator navigator, Announcements announcements, Messages messages,
            Clock clock) {
        this.model = model;
        this.announcements = announcements;
        this.navigator = navigator;
        this.messages = messages;
        this.clock = clock;
        this.sight = new TimelineSight(LocalDate.now(clock));
    }

    @FXML
    private void initialize() {
        canvas.show(sight, messages.words());
        zoomController.show(sight);
        lanesController.show(sight);
        scheduleController.show(sight);
        filterController.show(sight);
        movesController.show(sight);
        scheduleController.reckonedProperty().subscribe(movesController::show);
        viewsController.show(this::seen, this::look, sight);
        displayController.show(sight);
        baselineController.show(sight);
        drift.textProperty().bind(baselineController.driftProperty());
        minimapController.show(sight);
        asOfController.show(sight);
        inspectorController.onLead(sight::lookAt);
        var edits = new TimelineEdits(model, messages, clock);
        var dragging = new TimelineDrag(canvas, sight, edits);
        new TimelineMouse(canvas, sight, dragging, this::open).attach();
        var quickInfo = new TimelineQuickInfo(canvas, sight, messages);
        quickInfo.attach();
        var editing = new TimelineEditKeys(sight, edits, announcements);
        new TimelineKeys(sight, editing, new TimelineKeys.Beside(this::open,
                () -> inspecting.setSelected(!inspecting.isSelected()), quickInfo::ofFocused, filterController::focus,
                asOfController::focus))
                .attach(canvas);
        new TimelineScrolling(sight, down, across).attach();
        tableController.serve(sight, page, tabling, this::open, editing);
        inspector.visibleProperty().bind(inspecting.selectedProperty());
        inspector.managedProperty().bind(inspecting.selectedProperty());
        page.widthProperty().map(width -> width.doubleValue() >= NARROW).subscribe(inspecting::setSelected);
        new TimelineLegend(legend, messages.words()).follow(page, inspecting);
        sight.selectedProperty().subscribe(_ -> inspect());
        scheduleController.reckonedProperty().subscribe(_ -> inspect());
        model.portfolioProperty().when(Showing.of(page)).subscribe(portfolio -> show(portfolio, () -> {}));
        model.resultProperty().addListener((_, _, result) -> sight.lay(sight.overlays().changing(Moved.by(result))));
    }

    @Override
    public void activate(Place.Timeline place) {
        place.against().ifPresent(baselineController::look);
        show(model.portfolio(), () -> place.record().ifPresent(record -> {
            sight.lookAt(record);
            canvas.requestFocus();
        }));
    }

    @Override
    public List<KeyLine> keys() {
        return TimelineKeys.LINES;
    }

    private void show(Portfolio portfolio, Runnable then) {
        counts.setText(TimelineCounts.of(portfolio, messages));
        empty.set(portfolio.count(Project.class) == 0);
        lanesController.show(portfolio, LocalDate.now(clock), () -> {
            filterController.show(portfolio);
            scheduleController.show(portfolio);
            baselineController.follow();
            inspect();
            viewsController.resume(then);
        });
    }

    private SavedView seen() {
        var axis = sight.days().axis();
        return new SavedView(sight.arrangement().groupings(), sight.arrangement().order(),
                sight.arrangement().packed(), filterController.words(),
                filterController.only(), sight.overlays().statusDate(), scheduleController.chosen(),
                axis.pixelsPerDay(), axis.origin(), displayController.chosen(), baselineController.chosen());
    }

    private void look(SavedView view) {
        lanesController.look(view);
        filterController.look(view);
        scheduleController.look(view);
        displayController.look(view);
        baselineController.look(view.baseline());
        sight.days().look(view.origin(), view.pixelsPerDay());
    }

    private void inspect() {
        var portfolio = model.portfolio();
        var selected = sight.selectedProperty().get();
        var inspections = new Inspections(portfolio, scheduleController.reckonedProperty().get().schedule(),
                sight.today(), messages);
        inspectorController.show(selected.flatMap(id -> inspections.of(id, sight.measured())));
        inspectorController.showLink(selected.flatMap(id -> portfolio.find(Dependency.class, id)));
    }

    private void open(UUID record) {
        Places.of(model.portfolio(), record).ifPresent(navigator::go);
    }

    public ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    public boolean isEmpty() {
        return empty.get();
    }
}
