package org.jalinan.exchange.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jspecify.annotations.Nullable;

/// One column that a record fills: a component, or a part of a component that has several (`target_from`).
///
/// @param name as it stands above the column, the same in every language
/// @param path from the component of the record down to the value
public record Leaf(String name, List<Component> path) {

    private static final ClassValue<List<Leaf>> OF = new ClassValue<>() {
        @Override
        protected List<Leaf> computeValue(Class<?> type) {
            return under(type, List.of(), "");
        }
    };

    public Leaf {
        path = List.copyOf(path);
    }

    /// The columns of a record type, in the order of its components.
    public static List<Leaf> of(Class<?> recordType) {
        return OF.get(recordType);
    }

    private static List<Leaf> under(Class<?> type, List<Component> path, String prefix) {
        var components = Component.of(type);
        return components.stream().flatMap(component -> {
            var further = Stream.concat(path.stream(), Stream.of(component)).toList();
            var name = addsNothing(component, components.size(), path) ? prefix : joined(prefix, component.name());
            return component.valueType().isRecord() ? under(component.valueType(), further, name).stream()
                    : Stream.of(new Leaf(component.isReference() ? name + "_id" : name, further));
        }).toList();
    }

    /// The days of a span, and the only part of a value, need no name of their own.
    private static boolean addsNothing(Component component, int siblings, List<Component> path) {
        return component.name().equals("span") || (siblings == 1 && !path.isEmpty());
    }

    private static String joined(String prefix, String name) {
        var snake = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return prefix.isEmpty() ? snake : prefix + "_" + snake;
    }

    /// The component of the record in which the value lies.
    public Component component() {
        return path.getFirst();
    }

    /// The type of the value in the column.
    public Class<?> type() {
        return path.getLast().valueType();
    }

    public boolean isReference() {
        return path.getLast().isReference();
    }

    /// Whether a record has a value here wherever it has the component at all.
    public boolean isNeeded() {
        return path.stream().skip(1).noneMatch(Component::isOptional);
    }

    public Cell cell(Object record) {
        return cellIn(component().get(record));
    }

    /// The cell of a record whose component has this value.
    Cell cellIn(Object value) {
        var at = valueIn(value);
        return at == null ? Cell.blank() : Cell.of(at);
    }

    @Nullable
    Object valueIn(Object value) {
        var at = present(value);
        for (int i = 1; i < path.size() && at != null; i++) {
            at = present(path.get(i).get(at));
        }
        return at;
    }

    private static @Nullable Object present(Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    /// The leaves of one component.
    public static List<Leaf> of(Class<?> recordType, Component component) {
        return of(recordType).stream().filter(leaf -> leaf.component().name().equals(component.name())).toList();
    }
}
