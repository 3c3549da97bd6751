package org.jalinan.ui.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jalinan.model.Component;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Problem;
import org.jalinan.model.Rules;

/// A new record with what was typed into it, as far as that can be read.
///
/// @param record with every text that holds; texts that do not hold are left out
/// @param problems of the texts that were typed
/// @param needed the fields without which it cannot be saved, in the order of the components
record Filled(PortfolioRecord record, List<Problem> problems, Set<String> needed) {

    static Filled of(Portfolio portfolio, Blank blank, Map<String, String> typed, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var open = new TreeSet<>(blank.unfilled());
        var full = blank.record();
        for (var each : typed.entrySet()) {
            var component = Component.named(full.getClass(), each.getKey()).orElseThrow();
            switch (FieldText.read(component, each.getValue())) {
                case FieldText.NoValue none ->
                    problems.add(new Problem(full.id(), each.getKey(), none.key(), none.arguments()));
                case FieldText.Value read -> {
                    full = component.replace(full, read.value());
                    open.remove(each.getKey());
                }
            }
        }
        var wrong = judge(portfolio, full, today, open);
        wrong.stream().filter(each -> typed.containsKey(each.field())).forEach(problems::add);
        var holding = without(wrong, full, blank);
        var needed = judge(portfolio, holding, today, open).stream().map(Problem::field).collect(Collectors.toSet());
        needed.addAll(open);
        return new Filled(Verdict.withBaseline(holding, blank.record()), List.copyOf(problems),
                ordered(holding, needed));
    }

    /// What holds the place of a value that is still open is not judged.
    private static List<Problem> judge(Portfolio portfolio, PortfolioRecord record, LocalDate today,
            Set<String> open) {
        return Rules.problems(portfolio.with(record), record, today).stream()
                .filter(each -> !open.contains(each.field())).toList();
    }

    private static PortfolioRecord without(List<Problem> wrong, PortfolioRecord full, Blank blank) {
        var holding = full;
        for (var problem : wrong) {
            var component = Component.named(full.getClass(), problem.field());
            if (component.isPresent() && !blank.unfilled().contains(problem.field())) {
                holding = component.get().replace(holding, component.get().get(blank.record()));
            }
        }
        return holding;
    }

    private static Set<String> ordered(PortfolioRecord record, Set<String> fields) {
        return Component.of(record.getClass()).stream().map(Component::name).filter(fields::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean isReady() {
        return needed.isEmpty();
    }
}
