package org.jalinan.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.jalinan.chart.Plan;
import org.jalinan.chart.ProjectStrip;
import org.jalinan.chart.Region;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Places;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.control.SceneCanvas;

/// The milestones as the timeline draws them, below their table: follows each edit at once, new rows included that are
/// not saved yet.
public final class PreviewController {

    private static final double HEAD = 18;
    private static final double MARKS = 44;

    private final PortfolioModel model;
    private final ProjectForm form;
    private final Navigator navigator;
    private final Messages messages;
    private Consumer<UUID> chosen = _ -> {};
    private Optional<UUID> selected = Optional.empty();
    private Optional<Drawn> drawn = Optional.empty();

    @FXML
    private Label unsaved;
    @FXML
    private SceneCanvas head;
    @FXML
    private SceneCanvas marks;

    public PreviewController(PortfolioModel model, ProjectForm form, Navigator navigator, Messages messages) {
        this.model = model;
        this.form = form;
        this.navigator = navigator;
        this.messages = messages;
    }

    /// From what the marks were drawn: what is typed and not a new row yet changes none of them.
    private record Drawn(PageFacts facts, List<Milestone> fresh, double width) {
    }

    @FXML
    private void initialize() {
        marks.widthProperty().subscribe(() -> form.page().ifPresent(this::draw));
        marks.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> marks.shown().at(click.getX(), click.getY())
                .map(Region::record).ifPresent(chosen));
    }

    /// What a click on a mark does.
    void onChoose(Consumer<UUID> action) {
        chosen = action;
    }

    void show(Page page, Optional<UUID> selection) {
        selected = selection;
        draw(page);
    }

    private void draw(Page page) {
        var fresh = page.fresh(Milestone.class).flatMap(each -> page.entries().typed(each.id()).stream())
                .map(Milestone.class::cast).toList();
        unsaved.setVisible(!fresh.isEmpty());
        var now = new Drawn(page.facts(), fresh, marks.getWidth());
        if (marks.getWidth() > 0 && !drawn.equals(Optional.of(now))) {
            drawn = Optional.of(now);
            Portfolio portfolio = page.portfolio();
            for (var milestone : fresh) {
                portfolio = portfolio.with(milestone);
            }
            var plan = Plan.of(portfolio, page.project());
            var strip = new ProjectStrip(plan, page.today(), marks.getWidth(), messages.words(), SceneCanvas.fonts());
            head.show(strip.head(HEAD, model.pastProperty().get().isPresent()));
            marks.show(strip.of(page.project(), MARKS));
        }
    }

    @FXML
    private void openTimeline() {
        form.page().ifPresent(page -> navigator.go(Places.onTimeline(page.portfolio(),
                selected.filter(id -> page.portfolio().find(id).isPresent()).orElse(page.project().id()))));
    }
}
