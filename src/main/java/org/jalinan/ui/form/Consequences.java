package org.jalinan.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Proposal;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;

/// What else happens when records go: which records go with them, and which no longer refer to them.
record Consequences(List<Kind> going, List<Kind> forgetting) {

    static Consequences of(Proposal removal, List<? extends PortfolioRecord> removed) {
        var named = removed.stream().map(PortfolioRecord::id).collect(Collectors.toSet());
        var gone = removal.changes().stream().filter(Change.Deletion.class::isInstance).map(Change::record)
                .collect(Collectors.toSet());
        return new Consequences(
                removal.changes().stream().filter(each -> gone.contains(each.record()))
                        .filter(Change.Deletion.class::isInstance).filter(each -> !named.contains(each.record()))
                        .map(Change::kind).toList(),
                removal.changes().stream().filter(each -> !gone.contains(each.record())).map(Change::kind).toList());
    }

    /// "milestone (3), role (1)", in the order of the kinds.
    private static String count(Stream<Kind> kinds, Words words) {
        var numbers = kinds.collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
        return numbers.entrySet().stream()
                .map(each -> words.of("form.remove.count", words.label(each.getKey()), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    /// What to ask before; empty where one record goes and nothing else happens.
    Optional<String> question(List<? extends PortfolioRecord> removed, RecordNames names, Words words) {
        if (removed.size() == 1 && going.isEmpty() && forgetting.isEmpty()) {
            return Optional.empty();
        }
        var what = removed.size() == 1 ? words.of("form.remove.this", names.of(removed.getFirst()))
                : words.of("form.remove.several", count(removed.stream().map(Kind::of), words));
        return Optional.of(Stream.of(what,
                going.isEmpty() ? "" : words.of("form.remove.going", count(going.stream(), words)),
                forgetting.isEmpty() ? "" : words.of("form.remove.forgetting", count(forgetting.stream(), words)),
                words.of("form.remove.undo")).filter(each -> !each.isEmpty()).collect(Collectors.joining(" ")));
    }
}
