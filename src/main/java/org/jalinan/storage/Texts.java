package org.jalinan.storage;

import java.util.List;
import java.util.Optional;
import org.jalinan.model.Component;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Problem;

/// Texts that can be written to a file and a database, and be read back the same: no half characters, no NUL, and not
/// longer than a column holds.
final class Texts {

    private static final int LONGEST = 1_000_000;

    private Texts() {
    }

    static List<Problem> problems(PortfolioRecord record) {
        return Component.of(record.getClass()).stream().filter(component -> !isWritable(component.get(record)))
                .map(component -> new Problem(record.id(), component.name(), "problem.text.unwritable", List.of()))
                .toList();
    }

    private static boolean isWritable(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.isEmpty() || isWritable(optional.get());
            case String text -> text.length() <= LONGEST && text.codePoints()
                    .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
            case Record record -> Component.of(record.getClass()).stream()
                    .allMatch(component -> isWritable(component.get(record)));
            default -> true;
        };
    }
}
