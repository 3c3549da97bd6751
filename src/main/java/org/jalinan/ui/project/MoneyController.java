package org.jalinan.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jalinan.model.Amount;
import org.jalinan.model.Funding;
import org.jalinan.model.FundingTotal;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.Said;

/// Who gives what to a project, what was spent and what is forecast; totals in each currency for itself.
public final class MoneyController implements Part {

    private final ProjectForm form;
    private final Messages messages;
    private final Detail detail;
    private final Records<Funding> records;

    @FXML
    private HBox page;
    @FXML
    private VBox lists;
    @FXML
    private Label totals;

    public MoneyController(ProjectForm form, Lists window) {
        this.form = form;
        messages = window.messages();
        detail = new Detail(form.records());
        records = new Records<>(form, window, detail, Declared.ofProject("funding", Funding.class,
                messages.text("page.funding.add"), messages.text("page.funding.empty"), columns()));
    }

    private List<Column<Line<Funding>>> columns() {
        return List.of(
                Column.<Line<Funding>>of("funder", line -> line.named(line.record().funder(), messages)).wide(200),
                Column.<Line<Funding>>of("kind", line -> Said.of(messages.label(line.record().kind()))).wide(90),
                Column.<Line<Funding>>of("approved", line -> amount(line.record().approved()))
                        .sortedByIfKnown(line -> line.record().approved().map(Amount::value)).wide(130),
                Column.<Line<Funding>>of("spent", line -> amount(line.record().spent()))
                        .sortedByIfKnown(line -> line.record().spent().map(Amount::value)).wide(130),
                Column.<Line<Funding>>of("forecast", line -> amount(line.record().forecast()))
                        .sortedByIfKnown(line -> line.record().forecast().map(Amount::value)).wide(130),
                Column.<Line<Funding>>of("variance", line -> variance(line.record()))
                        .sortedByIfKnown(line -> line.record().perCentOver()).wide(190),
                Column.<Line<Funding>>of("asOf", line -> Line.date(line.record().asOf(), messages)).wide(110),
                Column.<Line<Funding>>of("note", line -> Line.text(line.record().note(), messages)).hidden());
    }

    private Said amount(Optional<Amount> amount) {
        return Line.text(amount.map(messages.words()::amount), messages);
    }

    private Said variance(Funding funding) {
        return funding.perCentOver()
                .map(over -> over > 0 ? Said.of(messages.text("page.funding.over", over)).toned(Tone.WARNING)
                        : over < 0 ? Said.of(messages.text("page.funding.under", -over))
                                : Said.of(messages.text("page.funding.even")))
                .orElseGet(() -> Said.missing(messages.text("page.funding.unknown")));
    }

    @FXML
    private void initialize() {
        lists.getChildren().addFirst(records);
        page.getChildren().add(detail);
        form.pageProperty().when(Showing.of(page)).subscribe(now -> now.ifPresent(this::show));
    }

    private void show(Page now) {
        records.show(now);
        totals.setText(
                FundingTotal.of(now.portfolio().naming(Funding.class, now.project().id()).toList()).stream()
                        .map(this::total).collect(Collectors.joining("\n")));
    }

    private String total(FundingTotal total) {
        return messages.text("page.funding.total", total.currency(), said(total.approved()), said(total.spent()),
                said(total.forecast()));
    }

    private String said(Optional<Amount> amount) {
        return messages.words().orNotRecorded(amount.map(messages.words()::amount));
    }

    @Override
    public void add() {
        records.create();
    }

    @Override
    public boolean holds(PortfolioRecord record) {
        return record instanceof Funding;
    }

    @Override
    public void choose(UUID record) {
        records.choose(record);
    }

    @Override
    public void edit(UUID record, String field) {
        records.edit(record, field);
    }

    @Override
    public void leave() {
        detail.leave();
    }
}
