package org.jalinan.ui.sources;

import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Disagreement;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;
import org.jalinan.model.Unsourced;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Place;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Screen;
import org.jalinan.ui.control.Showing;

/// The screen of sources: the register, what has no source, and what contradicts itself, each with how many there are.
public final class SourceRegisterController implements Screen<Place.Sources> {

    private final PortfolioModel model;
    private final Background background;
    private final Messages messages;
    private final ToggleGroup parts = new ToggleGroup();

    @FXML
    private VBox page;
    @FXML
    private ToggleButton register;
    @FXML
    private ToggleButton unsourced;
    @FXML
    private ToggleButton contradictions;
    @FXML
    private SourceListController sourceListController;
    @FXML
    private UnsourcedController unsourcedListController;
    @FXML
    private ContradictionsController contradictionListController;

    public SourceRegisterController(PortfolioModel model, Background background, Messages messages) {
        this.model = model;
        this.background = background;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        parts.getToggles().setAll(register, unsourced, contradictions);
        parts.selectToggle(register);
        // One part is always shown: a click on the chosen one changes nothing.
        parts.selectedToggleProperty().addListener((_, before, chosen) -> {
            if (chosen == null) {
                parts.selectToggle(before);
            }
        });
        model.portfolioProperty().when(Showing.of(page)).subscribe(this::count);
    }

    private void count(Portfolio portfolio) {
        register.setText(messages.text("sources.part.register", messages.number(portfolio.count(Source.class))));
        background.run(() -> open(portfolio), many -> contradictions
                .setText(messages.text("sources.part.contradictions", messages.number(many))));
        background.run(() -> Unsourced.of(portfolio).count(),
                many -> unsourced.setText(messages.text("sources.part.unsourced", messages.number(many))));
    }

    private static long open(Portfolio portfolio) {
        return Disagreement.all(portfolio).count()
                + portfolio.all(Contradiction.class).filter(each -> each.settlement().isEmpty()).count();
    }

    @Override
    public void activate(Place.Sources place) {
        if (place.source().isPresent()) {
            parts.selectToggle(register);
        }
        if (place.contradicted().isPresent()) {
            parts.selectToggle(contradictions);
        }
        if (register.isSelected()) {
            sourceListController.activate(place.source());
        } else if (unsourced.isSelected()) {
            unsourcedListController.activate();
        } else {
            contradictionListController.activate(place.contradicted());
        }
    }

    @Override
    public void deactivate() {
        sourceListController.deactivate();
        unsourcedListController.deactivate();
    }

    @FXML
    private void create() {
        parts.selectToggle(register);
        sourceListController.create();
    }

    @FXML
    private void delete() {
        sourceListController.deleteSelected();
    }
}
