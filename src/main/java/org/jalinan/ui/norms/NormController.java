package org.jalinan.ui.norms;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jalinan.model.Citation;
import org.jalinan.model.Norm;
import org.jalinan.model.NormReference;
import org.jalinan.model.Note;
import org.jalinan.model.NoteKind;
import org.jalinan.model.StatedDate;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.FieldsPane;
import org.jalinan.ui.form.Owned;
import org.jalinan.ui.form.OwnedList;
import org.jalinan.ui.form.RecordForm;

/// One norm beside the list: what touches it, the notes on it, its sources and its fields.
public final class NormController {

    private final RecordForm form;
    private final Navigator navigator;
    private final FieldsPane fields;
    private Optional<UUID> shown = Optional.empty();

    @FXML
    private VBox pane;
    @FXML
    private Label code;
    @FXML
    private Label name;
    @FXML
    private VBox fieldsCard;
    @FXML
    private OwnedList references;
    @FXML
    private OwnedList notes;
    @FXML
    private OwnedList citations;

    public NormController(RecordForm form, Navigator navigator) {
        this.form = form;
        this.navigator = navigator;
        fields = new FieldsPane(form);
    }

    @FXML
    private void initialize() {
        var facts = new NormFacts(form.messages());
        fieldsCard.getChildren().add(fields);
        references.serve(form, Owned.of(NormReference.class, "norm", facts::reference));
        notes.serve(form, Owned.of(Note.class, "about", facts::note).beginning(
                now -> Map.of("kind", NoteKind.BACKGROUND, "date", StatedDate.day(now.today()))));
        citations.serve(form, Owned.of(Citation.class, "record", facts::citation));
        form.entriesProperty().when(Showing.of(pane)).subscribe(_ -> shown.ifPresent(this::show));
    }

    void show(UUID norm) {
        shown = Optional.of(norm);
        form.entries().portfolio().find(Norm.class, norm).ifPresent(each -> {
            code.setText(each.code());
            name.setText(each.shortName());
            fields.show(norm);
            navigator.show(Place.Norms.class, Optional.of(norm));
            lists().forEach(list -> list.show(norm));
        });
    }

    private Stream<OwnedList> lists() {
        return Stream.of(references, notes, citations);
    }

    /// Saves what was typed.
    void leave() {
        fields.leave();
        lists().forEach(OwnedList::leave);
    }
}
