package org.jalinan.ui.list;

import java.util.Optional;
import java.util.function.Predicate;

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
}
