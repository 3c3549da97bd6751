package org.jalinan.ui.project;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.rating.Standing;
import org.jalinan.text.RatingWords;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Places;
import org.jalinan.ui.control.RatingMark;
import org.jalinan.ui.control.Showing;

/// The head of the page: what the project is called, where it stands, how it is rated, and its status sheet.
public final class ProjectHeadController {

    private final ProjectForm form;
    private final Navigator navigator;
    private final Messages messages;
    private final SheetExport sheet;

    @FXML
    private Parent head;
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
    private RatingMark rating;
    @FXML
    private Label ratingWords;

    public ProjectHeadController(ProjectForm form, Navigator navigator, Messages messages, SheetExport sheet) {
        this.form = form;
        this.navigator = navigator;
        this.messages = messages;
        this.sheet = sheet;
    }

    @FXML
    private void initialize() {
        form.pageProperty().when(Showing.of(head)).subscribe(page -> page.ifPresent(this::show));
    }

    private void show(Page now) {
        var project = now.project();
        code.setText(project.code());
        title.setText(project.title());
        showMalayTitle(now);
        state.setText(project.documented().map(known -> messages.text("page.header.state",
                messages.label(known.state()), messages.date(known.asOf())))
                .orElseGet(() -> messages.text("page.header.state.none")));
        var overall = Standing.of(now.portfolio(), project, RatingDimension.OVERALL).value();
        rating.show(overall, messages.words());
        ratingWords.setText(new RatingWords(messages.words()).value(overall));
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

    @FXML
    private void openTimeline() {
        form.page().ifPresent(now -> navigator.go(Places.onTimeline(now.portfolio(), now.project().id())));
    }

    @FXML
    private void exportSheet() {
        form.page().ifPresent(now -> sheet.export(now.portfolio(), now.project()));
    }
}
