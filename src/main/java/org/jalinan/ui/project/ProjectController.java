package org.jalinan.ui.project;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jalinan.model.Problem;
import org.jalinan.ui.KeyLine;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.Screen;
import org.jalinan.ui.control.Showing;

/// The page of one project: who it is, and its parts as tabs.
public final class ProjectController implements Screen<Place.ProjectPage> {

    private static final KeyCombination NEW_ROW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final ProjectForm form;
    private final Navigator navigator;
    private final Messages messages;
    private final SheetExport sheet;
    private int errorShown;

    @FXML
    private Parent page;
    @FXML
    private Label code;
    @FXML
    private Label title;
    @FXML
    private Label malay;
    @FXML
    private Label renderings;
    @FXML
    private Label state;
    @FXML
    private TabPane tabs;
    @FXML
    private Tab summaryTab;
    @FXML
    private Tab milestonesTab;
    @FXML
    private Label milestoneCount;
    @FXML
    private Label errorCount;
    @FXML
    private Label partnerCount;
    @FXML
    private Label sourceCount;
    @FXML
    private SummaryController summaryController;
    @FXML
    private MilestonesController milestonesController;
    @FXML
    private PartnersController partnersController;

    public ProjectController(ProjectForm form, Navigator navigator, Messages messages, SheetExport sheet) {
        this.form = form;
        this.navigator = navigator;
        this.messages = messages;
        this.sheet = sheet;
    }

    @FXML
    private void initialize() {
        form.pageProperty().when(Showing.of(page)).subscribe(this::show);
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public void activate(Place.ProjectPage place) {
        form.open(place.project());
        form.page().ifPresent(this::show);
    }

    @Override
    public void deactivate() {
        summaryController.leave();
        milestonesController.leave();
        partnersController.leave();
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
        var project = now.project();
        code.setText(project.code());
        title.setText(project.title());
        showMalayTitle(now);
        state.setText(project.documented().map(known -> messages.text("page.header.state",
                messages.label(known.state()), messages.date(known.asOf())))
                .orElseGet(() -> messages.text("page.header.state.none")));
        milestoneCount.setText(messages.number(now.milestones().size()));
        partnerCount.setText(messages.number(RoleRow.of(now).size()));
        sourceCount.setText(messages.number(now.facts().cited().size()));
        var errors = now.problems().size();
        errorCount.setText(messages.count("page.errors.", errors));
        errorCount.setVisible(errors > 0);
        errorCount.setManaged(errors > 0);
    }

    private void showMalayTitle(Page now) {
        var printed = now.malayRenderings();
        malay.setText(now.project().titleMs().or(() -> printed.stream().findFirst())
                .orElseGet(() -> messages.text("page.header.malay.none")));
        var open = now.project().titleMs().isEmpty() && !printed.isEmpty();
        renderings.setVisible(open);
        renderings.setText(messages.count("page.header.malay.", printed.size()));
        renderings.setTooltip(new Tooltip(String.join("\n", printed)));
    }

    @Override
    public List<KeyLine> keys() {
        return List.of(new KeyLine("F2", "keys.project.edit"), new KeyLine("Tab", "keys.project.next"),
                new KeyLine("Esc", "keys.project.restore"), new KeyLine("Shortcut+N", "keys.project.row"),
                new KeyLine("Delete", "keys.project.remove"), new KeyLine("F8", "keys.project.error"));
    }

    private void press(KeyEvent key) {
        if (NEW_ROW.match(key)) {
            key.consume();
            tabs.getSelectionModel().select(milestonesTab);
            milestonesController.add();
        } else if (key.getCode() == KeyCode.F8) {
            key.consume();
            form.page().map(Page::problems).ifPresent(this::goToNext);
        }
    }

    /// Goes on from the error last shown, round and round.
    private void goToNext(List<Problem> problems) {
        if (!problems.isEmpty()) {
            var next = problems.get(errorShown++ % problems.size());
            var inSummary = form.page().filter(now -> now.project().id().equals(next.record())).isPresent();
            tabs.getSelectionModel().select(inSummary ? summaryTab : milestonesTab);
            if (inSummary) {
                summaryController.edit(next.field());
            } else {
                milestonesController.edit(next.record(), next.field());
            }
        }
    }

    @FXML
    private void exportSheet() {
        form.page().ifPresent(now -> sheet.export(now.portfolio(), now.project()));
    }
}
