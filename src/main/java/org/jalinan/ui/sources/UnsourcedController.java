package org.jalinan.ui.sources;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Unsourced;
import org.jalinan.text.RecordNames;
import org.jalinan.text.ValueWords;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Places;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.FieldsPane;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.ListAndDetail;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;
import org.jalinan.ui.list.Said;

/// What has no source: each value of a fact that nobody vouches for; beside it its record, where it can be cited.
public final class UnsourcedController {

    private final PortfolioModel model;
    private final Navigator navigator;
    private final Messages messages;
    private final RecordList<UnsourcedLine> list;
    private final FieldsPane fields;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyStringWrapper record = new ReadOnlyStringWrapper("");

    @FXML
    private ListAndDetail body;
    @FXML
    private VBox about;

    public UnsourcedController(PortfolioModel model, Navigator navigator, RecordForm form, Lists lists) {
        this.model = model;
        this.navigator = navigator;
        messages = lists.messages();
        list = new RecordList<>(lists, "unsourced", UnsourcedLine::id, columns(), Optional.empty());
        fields = new FieldsPane(form);
    }

    private List<Column<UnsourcedLine>> columns() {
        return List.of(
                Column.<UnsourcedLine>of("record", line -> Said.in("strong", name(line))).wide(300),
                Column.<UnsourcedLine>of("kind", line -> Said.of(messages.label(line.kind())))
                        .sortedBy(UnsourcedLine::kind).wide(130),
                Column.<UnsourcedLine>of("field",
                        line -> Said.of(messages.field(line.kind(), line.unsourced().field()))).wide(150),
                Column.<UnsourcedLine>of("value",
                        line -> Said.of(new ValueWords(line.portfolio(), messages.words()).of(line.value())))
                        .wide(300));
    }

    private String name(UnsourcedLine line) {
        return new RecordNames(line.portfolio(), messages.words()).of(line.unsourced().record());
    }

    @FXML
    private void initialize() {
        list.setConditions(Unsourced.kinds().stream().map(kind -> Condition.<UnsourcedLine>choice(
                messages.text("list.unsourced.kind"), kind.name(), messages.label(kind), line -> line.kind() == kind))
                .toList());
        list.setOnOpen(this::open);
        list.selectedProperty().subscribe(line -> line.ifPresentOrElse(this::show, this::close));
        body.serve(list);
        about.getChildren().add(fields);
        model.portfolioProperty().when(Showing.of(body)).subscribe(this::follow);
    }

    private void follow(Portfolio portfolio) {
        list.show(() -> UnsourcedLine.all(portfolio));
    }

    private void show(UnsourcedLine line) {
        open.set(true);
        record.set(name(line));
        fields.show(line.unsourced().record().id());
    }

    private void close() {
        open.set(false);
        fields.clear();
    }

    /// Leads to where the record is shown; one that no screen shows is edited in the pane, at the field.
    private void open(UnsourcedLine line) {
        Places.of(line.portfolio(), line.unsourced().record().id()).ifPresentOrElse(navigator::go,
                () -> fields.focus(line.unsourced().field()));
    }

    void activate() {
        list.focusRows();
    }

    void deactivate() {
        fields.leave();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return open.get();
    }

    public ReadOnlyStringProperty recordProperty() {
        return record.getReadOnlyProperty();
    }

    public String getRecord() {
        return record.get();
    }
}
