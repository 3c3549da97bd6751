package org.jalinan.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.VBox;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.Entries;
import org.jalinan.ui.form.EntryKind;
import org.jalinan.ui.form.FieldEntry;
import org.jalinan.ui.form.RecordForm;

/// Where an officer writes down that a milestone happened: when, how it was decided and by whom. Each field is saved as anywhere
/// else; it shows nothing until it is asked for.
final class OutcomePane extends VBox {

    private final List<FieldEntry> fields;
    private Optional<UUID> milestone = Optional.empty();

    OutcomePane(RecordForm form) {
        getStyleClass().addAll("section", "outcome");
        fields = List.of(field(form, "recorded"), field(form, "verb"), field(form, "decidingBody"));
        getChildren().addAll(fields);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        form.entriesProperty().when(Showing.of(this)).subscribe(this::follow);
    }

    private static FieldEntry field(RecordForm form, String name) {
        var component = Component.named(Milestone.class, name).orElseThrow();
        var entry = new FieldEntry(name, form.messages().field(Kind.MILESTONE, name), EntryKind.of(component));
        entry.serve(form);
        return entry;
    }

    /// Of another milestone it is asked for anew.
    void show(Optional<UUID> shown) {
        if (!milestone.equals(shown)) {
            fields.forEach(FieldEntry::leave);
            setVisible(false);
            milestone = shown;
        }
    }

    void begin(Entries now) {
        setVisible(true);
        follow(now);
        fields.getFirst().focus();
    }

    private void follow(Entries now) {
        milestone.flatMap(now::record).ifPresent(found -> fields.forEach(each -> each.show(now, found)));
    }
}
