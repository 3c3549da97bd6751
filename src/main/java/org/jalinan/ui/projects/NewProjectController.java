package org.jalinan.ui.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jalinan.model.Problem;
import org.jalinan.model.RecordIds;
import org.jalinan.storage.CommitResult;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.FieldEntry;
import org.jalinan.ui.form.Jottings;
import org.jalinan.ui.form.ProblemLines;

/// The line in which a project is created. What is typed stays until it is created or given up.
public final class NewProjectController {

    private final PortfolioModel model;
    private final Navigator navigator;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(false);
    private final Jottings jottings;
    private Optional<Jottings.Pad> pad = Optional.empty();
    private boolean insisted;

    @FXML
    private VBox card;
    @FXML
    private TextField code;
    @FXML
    private TextField title;
    @FXML
    private ProblemLines problems;

    public NewProjectController(PortfolioModel model, Navigator navigator, Messages messages, Clock clock,
            Jottings jottings) {
        this.model = model;
        this.navigator = navigator;
        this.messages = messages;
        this.clock = clock;
        this.jottings = jottings;
    }

    @FXML
    private void initialize() {
        code.textProperty().subscribe(_ -> judge());
        title.textProperty().subscribe(_ -> judge());
        model.portfolioProperty().when(Showing.of(card)).subscribe(_ -> judge());
    }

    /// Shows the line and puts the cursor into it.
    void open() {
        open.set(true);
        if (pad.isEmpty()) {
            pad = Optional
                    .of(jottings.open("project", Map.of("code", code.textProperty(), "title", title.textProperty())));
        }
        code.requestFocus();
    }

    /// What is not typed yet is no mistake before the officer wants the project created.
    private void judge() {
        var wrong = typed().problems(model.portfolio(), LocalDate.now(clock));
        valid.set(wrong.isEmpty());
        var shown = wrong.stream().filter(each -> insisted || !fieldOf(each).getText().isBlank()).toList();
        Stream.of(code, title).forEach(field -> field.pseudoClassStateChanged(FieldEntry.WRONG,
                shown.stream().anyMatch(each -> fieldOf(each).equals(field))));
        problems.show(shown, Optional.empty(), "", messages, _ -> {});
    }

    private TextField fieldOf(Problem problem) {
        return problem.field().equals("code") ? code : title;
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
        } else {
            insisted = true;
            judge();
        }
    }

    @FXML
    private void giveUp() {
        close();
    }

    /// Forgets what was typed and hides the line.
    void close() {
        insisted = false;
        pad.ifPresent(Jottings.Pad::close);
        pad = Optional.empty();
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
}
