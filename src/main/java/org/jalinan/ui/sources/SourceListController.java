package org.jalinan.ui.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.Places;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.control.FactList;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.FieldsPane;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.list.EmptyState;
import org.jalinan.ui.list.ListAndDetail;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;

/// The register of documents; beside it the one selected, to be edited, with everything that cites it.
public final class SourceListController {

    private final PortfolioModel model;
    private final Navigator navigator;
    private final RecordForm form;
    private final Messages messages;
    private final RecordList<SourceLine> list;
    private final FieldsPane fields;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private Optional<UUID> shown = Optional.empty();

    @FXML
    private ListAndDetail body;
    @FXML
    private VBox about;
    @FXML
    private FactList citing;

    public SourceListController(PortfolioModel model, Navigator navigator, RecordForm form, Lists lists) {
        this.model = model;
        this.navigator = navigator;
        this.form = form;
        messages = lists.messages();
        list = new RecordList<>(lists, "sources", line -> line.source().id(), new SourceColumns(messages).all(),
                Optional.of("code"));
        fields = new FieldsPane(form);
    }

    @FXML
    private void initialize() {
        list.setConditions(new SourceColumns(messages).conditions());
        list.setEmptyState(new EmptyState(messages.text("sources.empty"), messages.text("sources.new"), this::create));
        list.setOnOpen(_ -> fields.focusFirst());
        list.setOnDelete(this::delete);
        list.setOnCreate(this::create);
        list.selectedProperty().subscribe(line -> line.ifPresentOrElse(each -> show(each.source().id()), this::close));
        body.serve(list);
        about.getChildren().addFirst(fields);
        citing.onOpen(record -> Places.of(model.portfolio(), record).ifPresent(navigator::go));
        model.portfolioProperty().when(Showing.of(body)).subscribe(this::follow);
    }

    private void follow(Portfolio portfolio) {
        var today = form.entries().today();
        list.show(() -> SourceLine.all(portfolio, today));
        shown.ifPresent(id -> portfolio.find(Source.class, id).ifPresentOrElse(_ -> show(id), () -> {
            if (!form.entries().isFresh(id)) {
                close();
            } else {
                citing.show(List.of());
            }
        }));
    }

    private void show(UUID id) {
        shown = Optional.of(id);
        open.set(true);
        fields.show(id);
        citing.show(new Citing(model.portfolio(), messages).of(id));
        navigator.show(Place.Sources.class, Optional.of(id));
    }

    private void close() {
        shown = Optional.empty();
        open.set(false);
        fields.clear();
        citing.show(List.of());
        navigator.show(Place.Sources.class, Optional.empty());
    }

    /// Selects a source, or only puts the focus on the register.
    void activate(Optional<UUID> source) {
        source.ifPresent(list::select);
        list.focusRows();
    }

    /// Saves what was typed; a new source of which nothing was said is forgotten.
    void deactivate() {
        fields.leave();
        form.forgetEmpty();
    }

    /// Begins a new source beside the register; it is saved once it has what it needs.
    void create() {
        show(form.create(Source.class, Map.of()));
        fields.focusFirst();
    }

    void deleteSelected() {
        delete(list.selectedRows());
    }

    /// What cites a source is said, and asked about, before it goes.
    private void delete(List<SourceLine> lines) {
        form.removeAll(lines.stream().map(line -> line.source().id()).toList());
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return open.get();
    }
}
