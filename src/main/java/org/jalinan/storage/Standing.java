package org.jalinan.storage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;

/// Which changes of an edit still stand: no later edit touched the same, apart from edits that were themselves taken
/// back, and taking the change back leaves no record that names one that is gone.
final class Standing {

    private final EditTables edits;
    private final Portfolio portfolio;
    private final long seq;
    private final Set<UUID> created;
    private final Set<UUID> deleted;
    private final Set<Mention> mentions;

    Standing(EditTables edits, Portfolio portfolio, long seq, Edit edit) {
        this.edits = edits;
        this.portfolio = portfolio;
        this.seq = seq;
        this.created = edit.changes().stream().filter(Change.Creation.class::isInstance).map(Change::record)
                .collect(Collectors.toSet());
        this.deleted = edit.changes().stream().filter(Change.Deletion.class::isInstance).filter(this::isUntouched)
                .map(Change::record).collect(Collectors.toSet());
        this.mentions = edit.changes().stream().flatMap(Standing::mention).collect(Collectors.toSet());
    }

    /// A record that came to name another by this very edit, which forgets it again.
    private record Mention(UUID by, UUID named) {
    }

    private static Stream<Mention> mention(Change change) {
        return change instanceof Change.FieldChange field ? value(field.after()).filter(UUID.class::isInstance)
                .map(named -> new Mention(field.record(), (UUID) named)) : Stream.empty();
    }

    private static Stream<?> value(Object value) {
        return value instanceof Optional<?> optional ? optional.stream() : Stream.of(value);
    }

    boolean of(Change change) {
        return canGoBack(change) && isUntouched(change);
    }

    private boolean isUntouched(Change change) {
        return stands(edits.touchesAfter(seq, change.record()), EditTables.field(change));
    }

    private boolean canGoBack(Change change) {
        return switch (change) {
            case Change.Creation creation -> portfolio.find(creation.record()).isPresent()
                    && portfolio.naming(creation.record()).allMatch(
                            record -> created.contains(record.id()) || mentions.contains(
                                    new Mention(record.id(), creation.record())));
            case Change.Deletion(var record, _) -> portfolio.find(record.id()).isEmpty()
                    && references(record).stream().allMatch(this::isThereAgain);
            case Change.FieldChange field -> portfolio.find(field.kind().type(), field.record()).isPresent()
                    && (Component.named(field.kind().type(), field.field()).filter(Component::isReference).isEmpty()
                            || value(field.before()).allMatch(this::isThereAgain));
        };
    }

    private boolean isThereAgain(Object id) {
        return portfolio.find((UUID) id).isPresent() || deleted.contains(id);
    }

    private static List<UUID> references(PortfolioRecord record) {
        return Component.references(record.getClass()).stream()
                .map(component -> component.get(record))
                .flatMap(value -> value instanceof Optional<?> optional ? optional.stream() : List.of(value).stream())
                .map(UUID.class::cast).toList();
    }

    /// @param later what touched the record after the edit, the latest first
    /// @param field the field that must be untouched; empty for the whole record
    static boolean stands(List<EditTables.Touch> later, Optional<String> field) {
        var takenBack = new HashSet<Object>();
        for (var touch : later) {
            boolean concerns = field.isEmpty() || touch.field().isEmpty() || touch.field().equals(field);
            if (!concerns || takenBack.contains(List.of(touch.edit(), touch.field()))) {
                continue;
            }
            boolean undoesLaterOne = touch.undoes()
                    .filter(undone -> later.stream()
                            .anyMatch(other -> other.edit().equals(undone) && other.field().equals(touch.field())))
                    .isPresent();
            if (!undoesLaterOne) {
                return false;
            }
            takenBack.add(List.of(touch.undoes().orElseThrow(), touch.field()));
        }
        return true;
    }
}
