package org.jalinan.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalinan.model.Citation;
import org.jalinan.model.Component;
import org.jalinan.model.PortfolioRecord;

/// Which components of a kind of record an officer edits. The id, the order and the record that it belongs to are set
/// with the record; what a citation cites is set by citing it.
final class Fields {

    private static final Set<String> SET_WITH_THE_RECORD = Set.of("id", "order", "number", "upTo");
    private static final Set<String> SET_BY_CITING = Set.of("field", "value");

    private Fields() {
    }

    /// The component that names the record which this one belongs to first of all; empty where there is none.
    static Optional<Component> owner(Class<? extends PortfolioRecord> type) {
        return Component.of(type).stream().filter(each -> each.isReference() && !each.isOptional()).findFirst();
    }

    /// In the order of the components.
    static List<Component> of(Class<? extends PortfolioRecord> type) {
        var owner = owner(type);
        return all(type).stream().filter(each -> owner.filter(each::equals).isEmpty()).toList();
    }

    /// With the owner, which has to be chosen while a new record has none.
    static List<Component> all(Class<? extends PortfolioRecord> type) {
        return Component.of(type).stream().filter(each -> !SET_WITH_THE_RECORD.contains(each.name()))
                .filter(each -> type != Citation.class || !SET_BY_CITING.contains(each.name())).toList();
    }
}
