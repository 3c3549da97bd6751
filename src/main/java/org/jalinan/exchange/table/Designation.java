package org.jalinan.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.PortfolioRecord;

/// By what a record is called in a file: the same words in every language, so that another file can call it so too.
public final class Designation {

    private static final List<String> NAMES = List.of("code", "title", "name", "text");

    private static final ClassValue<Optional<Component>> COMPONENT = new ClassValue<>() {
        @Override
        protected Optional<Component> computeValue(Class<?> type) {
            return NAMES.stream().flatMap(name -> Component.named(type, name).stream())
                    .filter(each -> each.valueType() == String.class && !each.isOptional()).findFirst();
        }
    };

    private Designation() {
    }

    /// The component by which the records of a type are told apart; empty for those that only tie others.
    public static Optional<Component> component(Class<?> recordType) {
        return COMPONENT.get(recordType);
    }

    /// Empty for a record that has no name.
    public static String of(PortfolioRecord record) {
        return component(record.getClass()).map(each -> (String) each.get(record)).orElse("");
    }

    /// What a record belongs to, in order.
    public static Stream<Component> owners(Class<?> recordType) {
        return Component.references(recordType).stream().filter(each -> !each.isOptional());
    }
}
