package org.jalinan.ui.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.ui.Background;

/// Everything that was typed and is not saved, of all records. Outlives views, languages and, through its folder, the
/// program.
public final class Drafts {

    private final DraftFolder folder;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Draft>> all;

    public Drafts(DraftFolder folder, Background background) {
        this.folder = folder;
        this.background = background;
        all = new ReadOnlyObjectWrapper<>(List.copyOf(folder.read()));
    }

    public List<Draft> all() {
        return all.get();
    }

    public ReadOnlyObjectProperty<List<Draft>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Keeps a text in the place of the one typed before into the same field.
    void keep(Draft draft) {
        change(drafts -> {
            drafts.removeIf(each -> each.isOf(draft.record(), draft.field()));
            drafts.add(draft);
        });
    }

    void drop(UUID record, String field) {
        change(drafts -> drafts.removeIf(each -> each.isOf(record, field)));
    }

    void drop(UUID record) {
        change(drafts -> drafts.removeIf(each -> each.record().equals(record)));
    }

    /// Forgets what a new record was given, once it is saved.
    void dropGiven(UUID record) {
        change(drafts -> drafts.removeIf(each -> each.given() && each.record().equals(record)));
    }

    private void change(Consumer<List<Draft>> change) {
        var next = new ArrayList<>(all());
        change.accept(next);
        if (!next.equals(all())) {
            all.set(List.copyOf(next));
            background.run(() -> {
                writeLatest();
                return next;
            }, _ -> {});
        }
    }

    /// Writes what is there now, so that two writes in any order leave the newest.
    private synchronized void writeLatest() {
        try {
            folder.write(all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
