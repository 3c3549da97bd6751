package org.jalinan.ui.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.ui.Background;

/// Everything that was typed and is not saved, of all records. Outlives views, languages and, through its folder, the
/// program.
public final class Drafts {

    private final DraftFolder folder;
    private final ReadOnlyObjectWrapper<List<Draft>> all;
    private final Set<Draft> found = new HashSet<>();
    private Optional<Draft> typing = Optional.empty();
    private final Latest<List<Draft>> written;

    public Drafts(DraftFolder folder, Background background) {
        this.folder = folder;
        written = new Latest<>(List.copyOf(folder.read()), folder::write, background);
        all = new ReadOnlyObjectWrapper<>(written.get());
        find();
    }

    private void find() {
        written.get().stream().filter(each -> !each.given() && !each.text().isBlank()).forEach(found::add);
    }

    /// Reads what lies in the folder, once the portfolio can be edited.
    void read() {
        written.found(List.copyOf(folder.read()));
        find();
        all.set(written.get());
    }

    /// What an earlier run of the program left and nobody has seen to since, in the order of the file.
    List<Draft> found() {
        return all().stream().filter(found::contains).toList();
    }

    /// Keeps what is just being typed where it outlives the program; nobody judges it before its field is left.
    void type(Draft draft) {
        typing = Optional.of(draft);
        write();
    }

    /// What was being typed is what was there before.
    void untype(UUID record, String field) {
        if (typing.filter(each -> each.isOf(record, field)).isPresent()) {
            typing = Optional.empty();
            write();
        }
    }

    public List<Draft> all() {
        return all.get();
    }

    public ReadOnlyObjectProperty<List<Draft>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Keeps a text in the place of the one typed before into the same field.
    void keep(Draft draft) {
        endTyping(each -> each.isOf(draft.record(), draft.field()));
        change(drafts -> {
            drafts.removeIf(each -> each.isOf(draft.record(), draft.field()));
            drafts.add(draft);
        });
    }

    void drop(UUID record, String field) {
        endTyping(each -> each.isOf(record, field));
        change(drafts -> drafts.removeIf(each -> each.isOf(record, field)));
    }

    void drop(UUID record) {
        endTyping(each -> each.record().equals(record));
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
        }
        write();
    }

    private void endTyping(Predicate<Draft> which) {
        typing = typing.filter(which.negate());
    }

    /// What is being typed stands in the place of what was typed into the same field before.
    private void write() {
        var next = new ArrayList<>(all());
        typing.ifPresent(draft -> {
            next.removeIf(each -> each.isOf(draft.record(), draft.field()));
            next.add(draft);
        });
        written.write(List.copyOf(next));
    }
}
