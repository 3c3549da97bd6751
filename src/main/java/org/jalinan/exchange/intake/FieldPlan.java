package org.jalinan.exchange.intake;

import java.util.List;
import java.util.Optional;
import org.jalinan.exchange.table.Leaf;
import org.jalinan.model.Component;
import org.jalinan.model.PortfolioRecord;

/// How one component of a record is read from the rows of one table; made once for all of them.
///
/// @param name of the column that would hold it as a whole
/// @param isSaid whether a column or a fixed value says it or a part of it
/// @param named the type of the records that it names; empty where it names none
record FieldPlan(Component component, String name, List<Leaf> leaves, boolean isSaid,
        Optional<Class<? extends PortfolioRecord>> named) {

    FieldPlan {
        leaves = List.copyOf(leaves);
    }

    static List<FieldPlan> of(Mapping mapping) {
        var type = mapping.kind().type();
        return Component.of(type).stream().map(component -> {
            var name = Mapping.whole(component);
            var leaves = Leaf.of(type, component);
            return new FieldPlan(component, name, leaves,
                    says(mapping, name) || leaves.stream().anyMatch(leaf -> says(mapping, leaf.name())),
                    component.isReference() ? Optional.of(component.refersTo()) : Optional.empty());
        }).toList();
    }

    /// The type of the records that a reference names.
    Class<? extends PortfolioRecord> refersTo() {
        return named.orElseThrow();
    }

    private static boolean says(Mapping mapping, String field) {
        return mapping.fixed().containsKey(field) || mapping.columns().containsKey(field);
    }
}
