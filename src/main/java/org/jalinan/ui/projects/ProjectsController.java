package org.jalinan.ui.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Screen;
import org.jalinan.ui.control.RowOpening;
import org.jalinan.ui.control.Showing;

/// The list of projects: filter, create, open, delete.
public final class ProjectsController implements Screen<Place.Projects> {

    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination CREATE = KeyCombination.valueOf("Shortcut+N");

    private final PortfolioModel model;
    private final Navigator navigator;
    private final Messages messages;
    private final Clock clock;
    private final ObservableList<ProjectLine> all = FXCollections.observableArrayList();
    private final FilteredList<ProjectLine> found = new FilteredList<>(all);
    private final SortedList<ProjectLine> sorted = new SortedList<>(found);
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper(false);

    @FXML
    private VBox page;
    @FXML
    private NewProjectController newProjectController;
    @FXML
    private TextField filter;
    @FXML
    private Label nothing;
    @FXML
    private TableView<ProjectLine> table;
    @FXML
    private TableColumn<ProjectLine, ProjectLine> code;
    @FXML
    private TableColumn<ProjectLine, ProjectLine> title;
    @FXML
    private TableColumn<ProjectLine, ProjectLine> stage;
    @FXML
    private TableColumn<ProjectLine, ProjectLine> state;
    @FXML
    private TableColumn<ProjectLine, ProjectLine> lead;
    @FXML
    private TableColumn<ProjectLine, ProjectLine> next;
    @FXML
    private TableColumn<ProjectLine, ProjectLine> fact;

    public ProjectsController(PortfolioModel model, Navigator navigator, Messages messages, Clock clock) {
        this.model = model;
        this.navigator = navigator;
        this.messages = messages;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        var columns = new ProjectColumns(messages);
        columns.code(code);
        columns.title(title);
        columns.stage(stage);
        columns.state(state);
        columns.lead(lead);
        columns.next(next);
        columns.lastFact(fact);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        RowOpening.onDoubleClick(table, line -> navigator.go(new Place.ProjectPage(line.project().id())));
        table.getSelectionModel().selectedItemProperty().subscribe(line -> chosen.set(line != null));
        filter.textProperty().subscribe(this::filter);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.portfolioProperty().when(Showing.of(page)).subscribe(this::show);
    }

    @Override
    public void activate(Place.Projects place) {
        show(model.portfolio());
        table.requestFocus();
    }

    private void show(Portfolio portfolio) {
        var before = selected().map(Project::id);
        var today = LocalDate.now(clock);
        all.setAll(portfolio.all(Project.class).map(project -> new ProjectLine(portfolio, project, today))
                .sorted(ProjectLine.IN_ORDER).toList());
        sayNothing();
        before.ifPresent(this::select);
    }

    private void select(UUID project) {
        sorted.stream().filter(line -> line.project().id().equals(project)).findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    private void filter(String letters) {
        found.setPredicate(line -> line.has(letters));
        sayNothing();
    }

    private void sayNothing() {
        nothing.setText(all.isEmpty() ? messages.text("projects.empty")
                : messages.text("projects.filter.none", filter.getText()));
    }

    private Optional<Project> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(ProjectLine::project);
    }

    private void press(KeyEvent key) {
        if (FIND.match(key)) {
            filter.requestFocus();
        } else if (CREATE.match(key)) {
            create();
        } else if (key.getCode() == KeyCode.DELETE && table.isFocused()) {
            delete();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            escape();
        } else {
            return;
        }
        key.consume();
    }

    private void escape() {
        if (newProjectController.isOpen()) {
            newProjectController.close();
            table.requestFocus();
        } else {
            filter.clear();
        }
    }

    @FXML
    private void create() {
        newProjectController.open();
    }

    /// With everything that belongs to it. Undo brings all of it back, so nobody is asked.
    @FXML
    private void delete() {
        selected().ifPresent(project -> model.commit(
                Proposal.remove(model.portfolio(), Act.of("project.delete", project.title()), project)));
    }

    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public boolean isChosen() {
        return chosen.get();
    }
}
