package org.jalinan.ui.norms;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jalinan.model.Citations;
import org.jalinan.model.Norm;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Source;
import org.jalinan.model.relation.NormHolding;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.Messages;

/// A norm as the list shows it.
record NormLine(Portfolio portfolio, NormHolding holding) {

    static List<NormLine> all(Portfolio portfolio) {
        return portfolio.all(Norm.class).sorted(Comparator.comparing(Norm::letter))
                .map(norm -> new NormLine(portfolio, NormHolding.of(portfolio, norm))).toList();
    }

    Norm norm() {
        return holding.norm();
    }

    List<Project> projects() {
        return holding.projects(portfolio);
    }

    /// The names of what touches it.
    String touching(Messages messages) {
        var names = new RecordNames(portfolio, messages.words());
        return holding.references().stream().flatMap(each -> names.of(each.touching()).stream())
                .collect(Collectors.joining(" · "));
    }

    String sources() {
        return Citations.sources(portfolio, norm()).map(Source::code).collect(Collectors.joining(" "));
    }
}
