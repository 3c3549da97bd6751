package org.jalinan.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.ui.control.Showing;
import org.kordamp.ikonli.javafx.FontIcon;

/// The fields of one record of any kind, below each other in the order of its components. Follows every edit while it is
/// on the screen; call `leave` before it goes.
public final class FieldsPane extends VBox {

    private final RecordForm form;
    private final Label needed = new Label(null, new FontIcon("fth-edit-3"));
    private final Map<String, FieldEntry> entries = new LinkedHashMap<>();
    private Optional<Kind> kind = Optional.empty();
    private Optional<UUID> record = Optional.empty();

    public FieldsPane(RecordForm form) {
        this.form = form;
        getStyleClass().add("fields-pane");
        needed.setWrapText(true);
        needed.getStyleClass().addAll("check", "needed");
        needed.managedProperty().bind(needed.visibleProperty());
        needed.setVisible(false);
        form.entriesProperty().when(Showing.of(this)).subscribe(this::follow);
    }

    /// Shows a record, new or saved.
    public void show(UUID id) {
        if (!record.equals(Optional.of(id))) {
            leave();
        }
        record = Optional.of(id);
        follow(form.entries());
    }

    /// Shows nothing.
    public void clear() {
        leave();
        record = Optional.empty();
        entries.clear();
        getChildren().clear();
    }

    /// Puts the cursor into a field.
    public void focus(String field) {
        Optional.ofNullable(entries.get(field)).ifPresent(FieldEntry::focus);
    }

    /// Puts the cursor into the first field.
    public void focusFirst() {
        entries.values().stream().findFirst().ifPresent(FieldEntry::focus);
    }

    /// Puts the cursor where a new record still says nothing.
    void focusFirstEmpty() {
        entries.values().stream().filter(entry -> entry.text().isEmpty()).findFirst().ifPresentOrElse(FieldEntry::focus,
                this::focusFirst);
    }

    /// Saves what was typed.
    public void leave() {
        List.copyOf(entries.values()).forEach(FieldEntry::leave);
    }

    private void follow(Entries now) {
        record.ifPresent(id -> now.record(id).ifPresentOrElse(found -> show(now, found), this::forget));
    }

    private void forget() {
        record = Optional.empty();
        entries.clear();
        getChildren().clear();
    }

    private void show(Entries now, PortfolioRecord found) {
        var open = now.needed(found.id());
        var fields = Fields.all(found.getClass()).stream()
                .filter(each -> Fields.of(found.getClass()).contains(each) || open.contains(each.name())
                        || (entries.containsKey(each.name()) && now.isFresh(found.id())))
                .toList();
        if (!fields.stream().map(Component::name).toList().equals(List.copyOf(entries.keySet()))
                || !kind.equals(Optional.of(Kind.of(found)))) {
            build(Kind.of(found), fields);
        }
        List.copyOf(entries.values()).forEach(each -> each.show(now, found));
        needed.setVisible(now.isFresh(found.id()));
        needed.setText(form.messages().text("form.needed", open.stream()
                .map(field -> form.messages().field(Kind.of(found), field)).collect(Collectors.joining(", "))));
    }

    private void build(Kind built, List<Component> fields) {
        kind = Optional.of(built);
        entries.clear();
        for (var field : fields) {
            var entry = new FieldEntry(field.name(), form.messages().field(built, field.name()), EntryKind.of(field));
            entry.serve(form);
            entries.put(field.name(), entry);
        }
        getChildren().setAll(needed);
        getChildren().addAll(entries.values());
    }
}
