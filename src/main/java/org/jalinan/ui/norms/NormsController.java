package org.jalinan.ui.norms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.jalinan.model.relation.NormsNamed;
import org.jalinan.ui.KeyLine;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.Places;
import org.jalinan.ui.Screen;
import org.jalinan.ui.control.FactList;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.Entries;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.list.ListAndDetail;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;

/// The eleven norms with what the record holds on each; below them what concerns the norms as a whole.
public final class NormsController implements Screen<Place.Norms> {

    private static final int MOST_NAMED = 4;

    private final RecordForm form;
    private final Navigator navigator;
    private final NormColumns columns;
    private final RecordList<NormLine> list;
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper(false);

    @FXML
    private ListAndDetail body;
    @FXML
    private VBox left;
    @FXML
    private FactList whole;
    @FXML
    private NormController normController;

    public NormsController(RecordForm form, Navigator navigator, Lists lists) {
        this.form = form;
        this.navigator = navigator;
        columns = new NormColumns(lists.messages());
        list = new RecordList<>(lists, "norms", line -> line.norm().id(), columns.all(), Optional.empty());
    }

    @FXML
    private void initialize() {
        list.selectedProperty().subscribe(line -> {
            line.ifPresent(each -> normController.show(each.norm().id()));
            chosen.set(line.isPresent());
        });
        left.getChildren().addFirst(list);
        body.serve(left, list);
        whole.onOpen(this::open);
        form.entriesProperty().when(Showing.of(body)).subscribe(this::follow);
    }

    @Override
    public void activate(Place.Norms place) {
        place.norm().ifPresent(list::select);
        list.focusRows();
    }

    @Override
    public void deactivate() {
        normController.leave();
        form.forgetEmpty();
    }

    @Override
    public List<KeyLine> keys() {
        return List.of(new KeyLine("↑ ↓", "keys.list.move"), new KeyLine("Shortcut+F", "keys.list.filter"),
                new KeyLine("Shortcut+C", "keys.list.copy"), new KeyLine("Esc", "keys.list.clear"));
    }

    private void follow(Entries entries) {
        var portfolio = entries.portfolio();
        list.setConditions(columns.conditions(portfolio));
        list.show(() -> NormLine.all(portfolio));
        var facts = new NormFacts(form.messages());
        whole.show(NormsNamed.in(portfolio).stream().map(each -> facts.named(portfolio, each)).toList());
        whole.fit(MOST_NAMED);
    }

    private void open(UUID record) {
        Places.of(form.entries().portfolio(), record).ifPresent(navigator::go);
    }

    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public boolean isChosen() {
        return chosen.get();
    }
}
