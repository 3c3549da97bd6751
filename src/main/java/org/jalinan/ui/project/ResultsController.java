package org.jalinan.ui.project;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jalinan.model.Indicator;
import org.jalinan.model.IndicatorPeriod;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.list.Lists;

/// By what the results of a project are measured, and what was reached in each period.
public final class ResultsController implements Part {

    private final ProjectForm form;
    private final Messages messages;
    private final Detail detail;
    private final Records<Indicator> indicators;
    private final Records<IndicatorPeriod> periods;

    @FXML
    private HBox page;
    @FXML
    private VBox lists;

    public ResultsController(ProjectForm form, Lists window) {
        this.form = form;
        messages = window.messages();
        detail = new Detail(form.records());
        var columns = new ResultColumns(messages);
        indicators = new Records<>(form, window, detail,
                Declared.ofProject("indicators", Indicator.class, messages.text("page.indicator.add"),
                        messages.text("page.indicator.empty"), columns.ofIndicators()));
        periods = new Records<>(form, window, detail,
                new Declared<>("periods", IndicatorPeriod.class, messages.text("page.period.add"),
                        messages.text("page.period.empty"), ResultsController::periods, this::given,
                        columns.ofPeriods()));
    }

    private static Stream<Indicator> indicators(Page page) {
        return page.portfolio().naming(Indicator.class, page.project().id());
    }

    private static List<IndicatorPeriod> periods(Page page) {
        return indicators(page).flatMap(each -> page.portfolio().naming(IndicatorPeriod.class, each.id()))
                .sorted(Comparator.comparing(each -> each.period().from())).toList();
    }

    /// A new period is of the indicator that is selected, or of the first.
    private Map<String, ?> given(Page page) {
        return indicators.list().selected().map(line -> line.record()).or(() -> indicators(page).findFirst())
                .filter(each -> page.portfolio().find(each.id()).isPresent())
                .<Map<String, ?>>map(each -> Map.of("indicator", each.id())).orElse(Map.of());
    }

    @FXML
    private void initialize() {
        periods.list().setGrouping(Optional.of(new ResultColumns(messages).grouping()));
        lists.getChildren().setAll(indicators, periods);
        page.getChildren().add(detail);
        form.pageProperty().when(Showing.of(page)).subscribe(now -> now.ifPresent(this::show));
    }

    private void show(Page now) {
        indicators.show(now);
        periods.show(now);
        periods.setDisable(indicators(now).findAny().isEmpty());
    }

    @Override
    public void add() {
        indicators.create();
    }

    @Override
    public boolean holds(PortfolioRecord record) {
        return record instanceof Indicator || record instanceof IndicatorPeriod;
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
        return form.page().flatMap(now -> now.entries().record(record)).filter(Indicator.class::isInstance).isPresent()
                ? indicators
                : periods;
    }

    @Override
    public void leave() {
        detail.leave();
    }
}
