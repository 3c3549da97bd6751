package org.jalinan.ui.project;

import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jalinan.model.Decision;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Risk;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.list.Lists;

/// What may go wrong in a project or has, and what it needs decided.
public final class RisksController implements Part {

    private final ProjectForm form;
    private final Messages messages;
    private final Detail detail;
    private final Records<Risk> risks;
    private final Records<Decision> decisions;

    @FXML
    private HBox page;
    @FXML
    private VBox lists;

    public RisksController(ProjectForm form, Lists window) {
        this.form = form;
        messages = window.messages();
        detail = new Detail(form.records());
        risks = new Records<>(form, window, detail, Declared.ofProject("risks", Risk.class,
                messages.text("page.risk.add"), messages.text("page.risk.empty"), new RiskColumns(messages).all()));
        decisions = new Records<>(form, window, detail,
                Declared.ofProject("decisions", Decision.class, messages.text("page.decision.add"),
                        messages.text("page.decision.empty"), new DecisionColumns(messages).all()));
    }

    @FXML
    private void initialize() {
        risks.list().setConditions(new RiskColumns(messages).conditions());
        decisions.list().setGrouping(Optional.of(new DecisionColumns(messages).grouping()));
        lists.getChildren().setAll(risks, decisions);
        page.getChildren().add(detail);
        form.pageProperty().when(Showing.of(page)).subscribe(now -> now.ifPresent(this::show));
    }

    private void show(Page now) {
        risks.show(now);
        decisions.show(now);
    }

    @Override
    public void add() {
        risks.create();
    }

    @Override
    public boolean holds(PortfolioRecord record) {
        return record instanceof Risk || record instanceof Decision;
    }

    @Override
    public void choose(UUID record) {
        listOf(record).choose(record);
    }

    @Override
    public void edit(UUID record, String field) {
        listOf(record).edit(record, field);
    }

    private Records<?> listOf(UUID record) {
        return form.page().flatMap(now -> now.entries().record(record)).filter(Decision.class::isInstance).isPresent()
                ? decisions
                : risks;
    }

    @Override
    public void leave() {
        detail.leave();
    }
}
