package org.jalinan.ui.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.change.Act;
import org.jalinan.ui.KeyLine;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.Place.Projects.Counted;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Screen;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.list.EmptyState;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;

/// The list of projects: filter, create, open, delete.
public final class ProjectsController implements Screen<Place.Projects> {

    private static final double TWO_LINES = 46;

    private final PortfolioModel model;
    private final RecordForm form;
    private final Navigator navigator;
    private final Messages messages;
    private final Clock clock;
    private final RecordList<ProjectLine> list;
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper(false);

    @FXML
    private VBox page;
    @FXML
    private NewProjectController newProjectController;

    public ProjectsController(PortfolioModel model, RecordForm form, Navigator navigator, Lists lists, Clock clock) {
        this.model = model;
        this.form = form;
        this.navigator = navigator;
        this.messages = lists.messages();
        this.clock = clock;
        list = new RecordList<>(lists, "projects", line -> line.project().id(), new ProjectColumns(messages).all(),
                Optional.empty());
    }

    @FXML
    private void initialize() {
        list.setRowHeight(TWO_LINES);
        list.setConditions(new ProjectColumns(messages).conditions());
        list.setEmptyState(
                new EmptyState(messages.text("projects.empty"), messages.text("projects.new"), this::create));
        list.setOnOpen(line -> navigator.go(new Place.ProjectPage(line.project().id())));
        list.setOnDelete(this::delete);
        list.setOnCreate(this::create);
        list.selectedProperty().subscribe(line -> chosen.set(line.isPresent()));
        page.getChildren().add(list);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.portfolioProperty().when(Showing.of(page)).subscribe(this::show);
    }

    @Override
    public void activate(Place.Projects place) {
        show(model.portfolio());
        place.only().ifPresent(only -> list.narrowTo(only == Counted.ALL ? List.of() : List.of(only.name())));
        list.focusRows();
        if (place.creating()) {
            create();
        }
    }

    @Override
    public List<KeyLine> keys() {
        return List.of(new KeyLine("↑ ↓", "keys.list.move"), new KeyLine("Enter", "keys.list.open"),
                new KeyLine("Shortcut+F", "keys.list.filter"), new KeyLine("Shortcut+N", "keys.projects.create"),
                new KeyLine("Shortcut+C", "keys.list.copy"), new KeyLine("Delete", "keys.projects.delete"),
                new KeyLine("Esc", "keys.list.clear"));
    }

    private void show(Portfolio portfolio) {
        var today = LocalDate.now(clock);
        list.show(() -> portfolio.all(Project.class).map(project -> new ProjectLine(portfolio, project, today))
                .sorted(ProjectLine.IN_ORDER).toList());
    }

    /// Esc gives up the new project first, before it means anything to the list.
    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && newProjectController.isOpen()) {
            newProjectController.close();
            list.focusRows();
            key.consume();
        }
    }

    @FXML
    private void create() {
        newProjectController.open();
    }

    @FXML
    private void deleteSelected() {
        delete(list.selectedRows());
    }

    /// With everything that belongs to them, once the officer has read what that is.
    private void delete(List<ProjectLine> lines) {
        var projects = lines.stream().map(ProjectLine::project).toList();
        form.removeAll(projects.size() == 1 ? Act.of("project.delete", projects.getFirst().title())
                : Act.of("projects.delete", messages.number(projects.size())), projects);
    }

    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public boolean isChosen() {
        return chosen.get();
    }
}
