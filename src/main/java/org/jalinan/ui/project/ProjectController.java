package org.jalinan.ui.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jalinan.model.Decision;
import org.jalinan.model.Funding;
import org.jalinan.model.Indicator;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Problem;
import org.jalinan.model.Risk;
import org.jalinan.ui.KeyLine;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.Screen;
import org.jalinan.ui.control.SelectedTab;
import org.jalinan.ui.control.Showing;

/// The page of one project: who it is, and its parts as tabs.
public final class ProjectController implements Screen<Place.ProjectPage> {

    private static final KeyCombination NEW_ROW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final ProjectForm form;
    private final Navigator navigator;
    private final Messages messages;
    private int errorShown;

    @FXML
    private Parent page;
    @FXML
    private TabPane tabs;
    @FXML
    private Tab summaryTab;
    @FXML
    private Tab milestonesTab;
    @FXML
    private Tab partnersTab;
    @FXML
    private Tab ratingsTab;
    @FXML
    private Tab risksTab;
    @FXML
    private Tab resultsTab;
    @FXML
    private Tab moneyTab;
    @FXML
    private Label milestoneCount;
    @FXML
    private Label errorCount;
    @FXML
    private Label partnerCount;
    @FXML
    private Label ratingCount;
    @FXML
    private Label riskCount;
    @FXML
    private Label resultCount;
    @FXML
    private Label moneyCount;
    @FXML
    private Label sourceCount;
    @FXML
    private SummaryController summaryController;
    @FXML
    private MilestonesController milestonesController;
    @FXML
    private PartnersController partnersController;
    @FXML
    private RatingsController ratingsController;
    @FXML
    private RisksController risksController;
    @FXML
    private ResultsController resultsController;
    @FXML
    private MoneyController moneyController;

    public ProjectController(ProjectForm form, Navigator navigator, Messages messages) {
        this.form = form;
        this.navigator = navigator;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        form.pageProperty().when(Showing.of(page)).subscribe(this::show);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        SelectedTab.only(tabs);
    }

    /// The parts in which an officer writes, by their tabs.
    private Map<Tab, Part> parts() {
        return Map.of(summaryTab, summaryController, milestonesTab, milestonesController, partnersTab,
                partnersController, ratingsTab, ratingsController, risksTab, risksController, resultsTab,
                resultsController, moneyTab, moneyController);
    }

    @Override
    public void activate(Place.ProjectPage place) {
        form.open(place.project());
        form.page().ifPresent(this::show);
        place.record().flatMap(id -> form.records().entries().record(id)).ifPresent(record -> {
            tabs.getSelectionModel().select(tabOf(record));
            partOf(record).choose(record.id());
        });
    }

    @Override
    public void deactivate() {
        parts().values().forEach(Part::leave);
        form.records().forgetEmpty();
    }

    private void show(Optional<Page> now) {
        now.ifPresentOrElse(this::show, () -> {
            if (form.isGone()) {
                navigator.go(new Place.Projects());
            }
        });
    }

    private void show(Page now) {
        milestoneCount.setText(messages.number(now.countMilestones()));
        partnerCount.setText(messages.number(RoleRow.of(now).size()));
        sourceCount.setText(messages.number(now.facts().cited().size()));
        ratingCount.setText(messages.number(RatedRow.countRated(now)));
        riskCount.setText(count(now, Stream.of(Risk.class, Decision.class)));
        resultCount.setText(count(now, Stream.of(Indicator.class)));
        moneyCount.setText(count(now, Stream.of(Funding.class)));
        var errors = now.problems().size();
        errorCount.setText(messages.count("page.errors.", errors));
        errorCount.setVisible(errors > 0);
        errorCount.setManaged(errors > 0);
    }

    private String count(Page now, Stream<Class<? extends PortfolioRecord>> types) {
        return messages.number(types.mapToInt(type -> now.portfolio().countNaming(type, now.project().id())).sum());
    }

    @Override
    public List<KeyLine> keys() {
        return List.of(new KeyLine("F2", "keys.project.edit"), new KeyLine("Tab", "keys.project.next"),
                new KeyLine("Esc", "keys.project.restore"), new KeyLine("Shortcut+N", "keys.project.row"),
                new KeyLine("Alt + ↑ ↓", "keys.project.move"), new KeyLine("F8", "keys.project.error"),
                new KeyLine("Delete", "keys.project.remove"));
    }

    private void press(KeyEvent key) {
        if (NEW_ROW.match(key)) {
            key.consume();
            var shown = parts().get(tabs.getSelectionModel().getSelectedItem());
            if (shown == null || shown.equals(summaryController)) {
                tabs.getSelectionModel().select(milestonesTab);
                milestonesController.add();
            } else {
                shown.add();
            }
        } else if (key.getCode() == KeyCode.F8) {
            key.consume();
            form.page().map(Page::problems).ifPresent(this::goToNext);
        }
    }

    /// Goes on from the error last shown, round and round.
    private void goToNext(List<Problem> problems) {
        if (!problems.isEmpty()) {
            var next = problems.get(errorShown++ % problems.size());
            form.page().flatMap(now -> now.entries().record(next.record())).ifPresent(record -> {
                tabs.getSelectionModel().select(tabOf(record));
                partOf(record).edit(next.record(), next.field());
            });
        }
    }

    private Part partOf(PortfolioRecord record) {
        return Objects.requireNonNull(parts().get(tabOf(record)));
    }

    /// What stands in no other part belongs to the summary.
    private Tab tabOf(PortfolioRecord record) {
        return parts().entrySet().stream().filter(each -> each.getValue().holds(record)).map(Map.Entry::getKey)
                .findFirst().orElse(summaryTab);
    }
}
