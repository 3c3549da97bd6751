package org.jalinan.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jalinan.model.Component;
import org.jspecify.annotations.Nullable;

/// How a component lies in columns: a scalar in one, a record in those of its own components, one after another, with
/// its name before theirs.
sealed interface Shape {

    List<Column> columns();

    /// How many columns; asked for each value of each row, so kept.
    int width();

    /// Adds the values of the columns; `null` for each that is empty.
    void flatten(Object value, List<@Nullable Object> into);

    /// The component's value from the values of its columns.
    ///
    /// @throws IllegalArgumentException if they are no value of the component
    Object gather(List<@Nullable Object> values);

    static Shape of(Component component, String prefix, boolean nullable) {
        var name = prefix + snake(component.name());
        boolean empty = nullable || component.isOptional();
        if (!component.valueType().isRecord()) {
            return new Scalar(new Column(name, component.valueType(), empty), component.isOptional());
        }
        var parts = Component.of(component.valueType()).stream().map(part -> of(part, name + "_", empty)).toList();
        return new Composite(component.valueType(), component.isOptional(), parts);
    }

    /// `firstStated` as `first_stated`.
    static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    record Scalar(Column column, boolean optional) implements Shape {

        @Override
        public List<Column> columns() {
            return List.of(column);
        }

        @Override
        public int width() {
            return 1;
        }

        @Override
        public void flatten(Object value, List<@Nullable Object> into) {
            into.add(value instanceof Optional<?> empty ? empty.orElse(null) : value);
        }

        @Override
        public Object gather(List<@Nullable Object> values) {
            var value = values.getFirst();
            if (optional) {
                return Optional.ofNullable(value);
            }
            if (value == null) {
                throw new IllegalArgumentException(column.name() + " is empty");
            }
            return value;
        }
    }

    record Composite(Class<?> type, boolean optional, List<Shape> parts, int width) implements Shape {

        Composite(Class<?> type, boolean optional, List<Shape> parts) {
            this(type, optional, parts, parts.stream().mapToInt(Shape::width).sum());
        }

        @Override
        public List<Column> columns() {
            return parts.stream().flatMap(part -> part.columns().stream()).toList();
        }

        @Override
        public void flatten(Object value, List<@Nullable Object> into) {
            var record = value instanceof Optional<?> empty ? empty.orElse(null) : value;
            if (record == null) {
                into.addAll(Collections.nCopies(width, null));
                return;
            }
            var components = Component.of(type);
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).flatten(components.get(i).get(record), into);
            }
        }

        @Override
        public Object gather(List<@Nullable Object> values) {
            if (optional && values.stream().allMatch(Objects::isNull)) {
                return Optional.empty();
            }
            var parted = new ArrayList<>();
            int from = 0;
            for (var part : parts) {
                int to = from + part.width();
                parted.add(part.gather(values.subList(from, to)));
                from = to;
            }
            var record = Component.make(type, parted.toArray());
            return optional ? Optional.of(record) : record;
        }
    }
}
