package org.jalinan.ui.projects;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jalinan.model.RecordIds;
import org.jalinan.storage.CommitResult;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.control.Showing;

/// The line in which a project is created. What is typed stays until it is created or given up.
public final class NewProjectController {

    private final PortfolioModel model;
    private final Navigator navigator;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    @FXML
    private HBox line;
    @FXML
    private TextField code;
    @FXML
    private TextField title;

    public NewProjectController(PortfolioModel model, Navigator navigator, Messages messages, Clock clock) {
        this.model = model;
        this.navigator = navigator;
        this.messages = messages;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        code.textProperty().subscribe(_ -> judge());
        title.textProperty().subscribe(_ -> judge());
        model.portfolioProperty().when(Showing.of(line)).subscribe(_ -> judge());
    }

    /// Shows the line and puts the cursor into it.
    void open() {
        open.set(true);
        code.requestFocus();
    }

    private void judge() {
        var problems = typed().problems(model.portfolio(), LocalDate.now(clock));
        valid.set(problems.isEmpty());
        var untouched = code.getText().isEmpty() && title.getText().isEmpty();
        problem.set(untouched ? ""
                : problems.stream().map(each -> messages.text(each.key(), each.arguments()))
                        .findFirst().orElse(""));
    }

    private NewProject typed() {
        return new NewProject(RecordIds.at(clock.millis()), code.getText(), title.getText());
    }

    @FXML
    private void create() {
        if (valid.get()) {
            var project = typed();
            model.commit(project.proposal(model.portfolio()), result -> {
                if (result instanceof CommitResult.Committed) {
                    close();
                    navigator.go(new Place.ProjectPage(project.id()));
                }
            });
        }
    }

    @FXML
    private void giveUp() {
        close();
    }

    /// Forgets what was typed and hides the line.
    void close() {
        code.clear();
        title.clear();
        open.set(false);
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return open.get();
    }

    public ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    public boolean isValid() {
        return valid.get();
    }

    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public String getProblem() {
        return problem.get();
    }
}
