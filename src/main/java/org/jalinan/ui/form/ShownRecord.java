package org.jalinan.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.layout.Pane;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.ui.control.Showing;

/// The one record that a pane shows beside a list: its fields, the lists of what belongs to it, and what else the pane
/// says of it after each edit.
public final class ShownRecord<R extends PortfolioRecord> {

    private final RecordForm form;
    private final Class<R> type;
    private final FieldsPane fields;
    private List<OwnedList> parts = List.of();
    private BiConsumer<Entries, R> tell = (_, _) -> {};
    private Optional<UUID> shown = Optional.empty();

    public ShownRecord(RecordForm form, Class<R> type) {
        this.form = form;
        this.type = type;
        fields = new FieldsPane(form);
    }

    /// Shows it in a pane, and follows every edit while the pane is on the screen.
    ///
    /// @param inside where its fields stand
    /// @param lists what belongs to it
    /// @param words shows what the pane itself says of the record, saved or new
    public void in(Pane inside, List<OwnedList> lists, BiConsumer<Entries, R> words) {
        parts = List.copyOf(lists);
        tell = words;
        inside.getChildren().add(fields);
        form.entriesProperty().when(Showing.of(inside)).subscribe(this::follow);
    }

    public FieldsPane fields() {
        return fields;
    }

    public Optional<UUID> id() {
        return shown;
    }

    public void show(UUID record) {
        shown = Optional.of(record);
        fields.show(record);
        parts.forEach(part -> part.show(record));
        follow(form.entries());
    }

    /// Saves what was typed.
    public void leave() {
        fields.leave();
        parts.forEach(OwnedList::leave);
    }

    private void follow(Entries entries) {
        shown.flatMap(entries::record).filter(type::isInstance).map(type::cast)
                .ifPresent(record -> tell.accept(entries, record));
    }
}
