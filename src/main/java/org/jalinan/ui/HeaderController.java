package org.jalinan.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jalinan.model.Language;
import org.jalinan.model.Project;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.settings.Theme;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line above each screen: where the officer is, undo and redo, the day, the marking, language and theme.
public final class HeaderController {

    private final PortfolioModel model;
    private final Navigator navigator;
    private final Appearance appearance;
    private final Messages messages;
    private final ReadOnlyStringWrapper here = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper area = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper onProjectPage = new ReadOnlyBooleanWrapper(false);

    @FXML
    private HBox header;
    @FXML
    private Button history;
    @FXML
    private Button document;
    @FXML
    private ToggleButton english;
    @FXML
    private ToggleButton malay;
    @FXML
    private FontIcon themeIcon;

    public HeaderController(PortfolioModel model, Navigator navigator, Appearance appearance, Messages messages) {
        this.model = model;
        this.navigator = navigator;
        this.appearance = appearance;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var showing = Showing.of(header);
        navigator.placeProperty().when(showing).subscribe(_ -> nameThePlace());
        navigator.shownProperty().when(showing).subscribe(_ -> nameThePlace());
        model.portfolioProperty().when(showing).subscribe(_ -> nameThePlace());
        appearance.themeProperty().when(showing).subscribe(theme -> themeIcon.setIconLiteral(icon(theme)));
        offerLanguages();
    }

    /// The record that is shown, below the area to which it belongs; else the area, below the portfolio.
    private void nameThePlace() {
        var record = record();
        onProjectPage.set(navigator.place() instanceof Place.ProjectPage);
        area.set(record.isPresent() ? area() : messages.text("header.portfolio"));
        here.set(record.orElseGet(this::area));
        history.setVisible(record.isPresent());
        history.setManaged(record.isPresent());
        document.setVisible(document().isPresent());
        document.setManaged(document.isVisible());
    }

    private Optional<Place.Documents> document() {
        return Places.document(navigator.place(), navigator.shownProperty().get());
    }

    /// To the document on what is shown.
    @FXML
    private void compose() {
        document().ifPresent(navigator::go);
    }

    /// To the edits of the record that is shown.
    @FXML
    private void goToHistory() {
        var shown = navigator.place() instanceof Place.ProjectPage page ? Optional.of(page.project())
                : navigator.shownProperty().get();
        navigator.go(new Place.History(shown));
    }

    private Optional<String> record() {
        if (navigator.place() instanceof Place.ProjectPage page) {
            return Optional.of(model.portfolio().find(Project.class, page.project()).map(Project::shortTitle)
                    .orElseGet(() -> messages.text("header.project.gone")));
        }
        return navigator.shownProperty().get().flatMap(new RecordNames(model.portfolio(), messages.words())::of);
    }

    private String area() {
        return messages.text("navigation." + Places.area(navigator.place()));
    }

    /// One of the two is always chosen: a click on the chosen one changes nothing.
    private void offerLanguages() {
        var languages = new ToggleGroup();
        languages.getToggles().setAll(english, malay);
        languages.selectToggle(switch (messages.language()) {
            case EN -> english;
            case MS -> malay;
        });
        languages.selectedToggleProperty().addListener((_, before, chosen) -> {
            if (chosen == null) {
                languages.selectToggle(before);
            } else {
                messages.languageProperty().set(english.isSelected() ? Language.EN : Language.MS);
            }
        });
    }

    /// Of the theme to which the button leads.
    private static String icon(Theme theme) {
        return switch (Appearance.next(theme)) {
            case LIGHT -> "fth-sun";
            case DARK -> "fth-moon";
            case CONTRAST -> "mdi2c-contrast-circle";
        };
    }

    @FXML
    private void toggleTheme() {
        appearance.toggle();
    }

    @FXML
    private void goToProjects() {
        navigator.go(new Place.Projects());
    }

    public ReadOnlyStringProperty hereProperty() {
        return here.getReadOnlyProperty();
    }

    public String getHere() {
        return here.get();
    }

    public ReadOnlyStringProperty areaProperty() {
        return area.getReadOnlyProperty();
    }

    public String getArea() {
        return area.get();
    }

    public ReadOnlyBooleanProperty onProjectPageProperty() {
        return onProjectPage.getReadOnlyProperty();
    }

    public boolean isOnProjectPage() {
        return onProjectPage.get();
    }
}
