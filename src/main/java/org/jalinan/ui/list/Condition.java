package org.jalinan.ui.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A condition in plain words, such as "past target", that the officer switches on and off as a chip.
///
/// @param key names it to the program
/// @param choice what it is a choice of, such as "Country". The choices of one kind stand in a menu and widen each
///               other; conditions without stand as chips at all times and narrow
public record Condition<R>(String key, String words, Predicate<? super R> holds, Optional<String> choice) {

    public static <R> Condition<R> of(String key, String words, Predicate<? super R> holds) {
        return new Condition<>(key, words, holds, Optional.empty());
    }

    public static <R> Condition<R> choice(String of, String key, String words, Predicate<? super R> holds) {
        return new Condition<>(key, words, holds, Optional.of(of));
    }

    /// What all these conditions ask for together. Choices of one kind widen each other ("Japan" or "Thailand"),
    /// everything else narrows.
    public static <R> Predicate<R> all(List<Condition<R>> on) {
        var choices = on.stream().collect(Collectors.groupingBy(each -> each.choice().orElse("\n" + each.key())));
        return row -> choices.values().stream()
                .allMatch(some -> some.stream().anyMatch(condition -> condition.holds().test(row)));
    }
}
