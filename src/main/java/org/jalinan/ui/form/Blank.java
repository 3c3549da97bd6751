package org.jalinan.ui.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;

/// A new record of which only what was given is known. Where nothing stands for "not known", as with a date that the
/// kind demands, some value holds the place and the field counts as unfilled: it is neither shown nor saved.
///
/// @param unfilled the fields that somebody has to fill before the record can be saved
record Blank(PortfolioRecord record, Set<String> unfilled) {

    /// Constants that claim nothing, so that a new record may begin with them.
    private static final Set<String> CAUTIOUS = Set.of("OTHER", "UNVERIFIED", "NOT_STATED", "OPEN", "DO_NOT_DISCLOSE");

    private static final UUID NOBODY = new UUID(0, 0);

    static Blank of(Portfolio portfolio, Kind kind, UUID id, Map<String, String> given) {
        var components = Component.of(kind.type());
        var values = components.stream().map(each -> each.name().equals("id") ? id
                : given(each, given).or(() -> neutral(each)).orElseGet(() -> placeholder(each.valueType()))).toArray();
        var unfilled = components.stream().filter(each -> !each.name().equals("id"))
                .filter(each -> given(each, given).isEmpty() && neutral(each).isEmpty()).map(Component::name)
                .collect(Collectors.toSet());
        return new Blank(last(portfolio, Component.make(kind.type(), values)), unfilled);
    }

    private static Optional<Object> given(Component component, Map<String, String> texts) {
        return Optional.ofNullable(texts.get(component.name())).flatMap(
                text -> FieldText.read(component, text) instanceof FieldText.Value read ? Optional.of(read.value())
                        : Optional.empty());
    }

    private static Optional<Object> neutral(Component component) {
        var type = component.valueType();
        if (component.isOptional()) {
            return Optional.of(Optional.empty());
        } else if (type == String.class) {
            return Optional.of("");
        } else if (type == int.class) {
            return Optional.of(0);
        } else if (type == boolean.class) {
            return Optional.of(false);
        }
        return Stream.ofNullable((Object[]) type.getEnumConstants()).flatMap(Stream::of)
                .filter(each -> CAUTIOUS.contains(((Enum<?>) each).name())).findFirst();
    }

    private static Object placeholder(Class<?> type) {
        if (type == UUID.class) {
            return NOBODY;
        } else if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        } else if (type == StatedDate.class) {
            return StatedDate.day(LocalDate.EPOCH);
        } else if (type == DateSpan.class) {
            return DateSpan.of(LocalDate.EPOCH);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        throw new IllegalArgumentException("Nothing holds the place of a " + type);
    }

    /// Where records of the kind keep an order, a new one comes last of those with its owner.
    private static PortfolioRecord last(Portfolio portfolio, PortfolioRecord record) {
        return Component.named(record.getClass(), "order").map(order -> {
            var last = Fields.owner(record.getClass()).stream()
                    .flatMap(owner -> portfolio.naming(record.getClass(), (UUID) owner.get(record))
                            .filter(each -> owner.get(each).equals(owner.get(record))))
                    .mapToInt(each -> (int) order.get(each)).max().orElse(-1);
            return order.replace(record, last + 1);
        }).orElse(record);
    }
}
