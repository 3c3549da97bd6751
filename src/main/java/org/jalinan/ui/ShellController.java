package org.jalinan.ui;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jalinan.model.Portfolio;
import org.jalinan.ui.control.Showing;
import org.kordamp.ikonli.javafx.FontIcon;

/// The frame around every screen: marking band, navigation, header, standing sentences, the screen of the place, status.
public final class ShellController {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final PortfolioModel model;
    private final Navigator navigator;
    private final Screens screens;
    private final Announcements announcements;
    private final Messages messages;
    private Optional<Screen<?>> active = Optional.empty();

    @FXML
    private StackPane shell;
    @FXML
    private Label band;
    @FXML
    private Label bandNote;
    @FXML
    private VBox standing;
    @FXML
    private StackPane stage;

    public ShellController(PortfolioModel model, Navigator navigator, Screens screens, Announcements announcements,
            Messages messages) {
        this.model = model;
        this.navigator = navigator;
        this.screens = screens;
        this.announcements = announcements;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var showing = Showing.of(shell);
        model.portfolioProperty().when(showing).subscribe(this::showMarking);
        announcements.standing().subscribe(this::showStanding);
        showStanding();
        navigator.arrivalsProperty().when(showing).subscribe(_ -> show(navigator.place()));
    }

    private void showMarking(Portfolio portfolio) {
        var marked = Marked.of(portfolio);
        band.setText(marked.band(messages));
        band.setAccessibleText(marked.words(messages));
        band.pseudoClassStateChanged(MARKED, marked.marking().isPresent());
        bandNote.setVisible(marked.marking().isPresent());
    }

    private <P extends Place> void show(P place) {
        active.ifPresent(Screen::deactivate);
        var loaded = screens.at(place);
        active = Optional.of(loaded.controller());
        if (!stage.getChildren().contains(loaded.view())) {
            stage.getChildren().setAll(loaded.view());
        }
        loaded.controller().activate(place);
    }

    /// The officer leaves the screen because the window closes or its language changes.
    void leave() {
        active.ifPresent(Screen::deactivate);
        navigator.forgetShown();
    }

    private void showStanding() {
        standing.getChildren().setAll(announcements.standing().stream().map(this::bar).toList());
    }

    private Node bar(Announcements.Standing said) {
        var words = new Label(said.sentence().get(), new FontIcon("fth-info"));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var close = new Button(null, new FontIcon("fth-x"));
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(messages.text("shell.notice.close"));
        close.setOnAction(_ -> announcements.standing().remove(said));
        var bar = new HBox(words, close);
        bar.getChildren().addAll(1, said.remedies().stream().map(remedy -> does(said, remedy)).toList());
        bar.getStyleClass().add("standing-notice");
        return bar;
    }

    private Button does(Announcements.Standing said, Announcements.Remedy remedy) {
        var does = new Button(remedy.label().get());
        does.setMinWidth(Region.USE_PREF_SIZE);
        does.setOnAction(_ -> {
            announcements.standing().remove(said);
            remedy.action().run();
        });
        return does;
    }
}
