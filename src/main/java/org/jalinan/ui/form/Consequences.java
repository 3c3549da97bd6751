package org.jalinan.ui.form;

import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Proposal;
import org.jalinan.text.Words;

/// What else happens when a record goes, in a sentence: which records go with it, and which no longer refer to it.
record Consequences(String going, String forgetting) {

    static Consequences of(Proposal removal, PortfolioRecord removed, Words words) {
        var others = removal.changes().stream().filter(each -> !each.record().equals(removed.id())).toList();
        return new Consequences(
                count(others.stream().filter(Change.Deletion.class::isInstance).map(Change::kind), words),
                count(others.stream().filter(Change.FieldChange.class::isInstance).map(Change::kind), words));
    }

    /// "milestone (3), role (1)", in the order of the kinds.
    private static String count(Stream<Kind> kinds, Words words) {
        var numbers = kinds.collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
        return numbers.entrySet().stream()
                .map(each -> words.of("form.remove.count", words.label(each.getKey()), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    /// What to ask before; empty where nothing else happens.
    Optional<String> question(String title, Words words) {
        if (going.isEmpty() && forgetting.isEmpty()) {
            return Optional.empty();
        }
        var sentences = Stream.of(words.of("form.remove.this", title),
                going.isEmpty() ? "" : words.of("form.remove.going", going),
                forgetting.isEmpty() ? "" : words.of("form.remove.forgetting", forgetting),
                words.of("form.remove.undo"));
        return Optional.of(sentences.filter(each -> !each.isEmpty()).collect(Collectors.joining(" ")));
    }
}
