package org.jalinan.model.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What an officer decided. What is not decided goes as it would by itself: the later value stands, and what was deleted
/// on one laptop and edited on the other comes back.
///
/// @param fields the value to take
/// @param deletions by the edit that deleted: whether its records are kept
public record Choices(Map<Cell, Object> fields, Map<UUID, Boolean> deletions) {

    public static final Choices NONE = new Choices(Map.of(), Map.of());

    /// A field of a record.
    public record Cell(UUID record, String field) {
    }

    public Choices {
        fields = Map.copyOf(fields);
        deletions = Map.copyOf(deletions);
    }

    public Choices taking(Cell cell, Object value) {
        var more = new HashMap<>(fields);
        more.put(cell, value);
        return new Choices(more, deletions);
    }

    public Choices keeping(UUID deletion, boolean kept) {
        var more = new HashMap<>(deletions);
        more.put(deletion, kept);
        return new Choices(fields, more);
    }

    public boolean settles(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Field field -> fields.containsKey(field.cell());
            case Conflict.Deleted deleted -> deletions.containsKey(deleted.deletion());
        };
    }

    Optional<Object> of(Cell cell) {
        return Optional.ofNullable(fields.get(cell));
    }

    boolean letsGo(UUID deletion) {
        return !deletions.getOrDefault(deletion, true);
    }
}
