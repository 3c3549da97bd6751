package org.jalinan.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.change.Act;

/// Sentences for the acts that every kind of record has: a field set, a record added or removed. An act of its own
/// sentence in the bundles never comes here.
final class ActSentences {

    private final Words words;

    ActSentences(Words words) {
        this.words = words;
    }

    /// Empty for an act of another form.
    ///
    /// @see Act#prefix(Kind)
    Optional<String> of(Act act) {
        var parts = act.key().split("\\.", -1);
        return Stream.of(Kind.values()).filter(kind -> Act.prefix(kind).equals(parts[0])).findFirst()
                .flatMap(kind -> switch (parts.length) {
                    case 2 -> whole(kind, parts[1], act.arguments());
                    case 3 -> Component.named(kind.type(), parts[2]).filter(_ -> act.arguments().size() == 3)
                            .map(field -> set(kind, field, act.arguments()));
                    default -> Optional.empty();
                });
    }

    private Optional<String> whole(Kind kind, String verb, List<String> arguments) {
        return Optional.of("act.any." + verb).filter(key -> words.bundle().containsKey(key) && !arguments.isEmpty())
                .map(key -> words.of(key, words.label(kind), arguments.getFirst()));
    }

    private String set(Kind kind, Component field, List<String> arguments) {
        var said = IntStream.range(0, arguments.size())
                .mapToObj(i -> i == 0 ? arguments.getFirst() : value(field, arguments.get(i))).toList();
        return words.of("act.any.set", words.label(kind), said.get(0), words.field(kind, field.name()), said.get(1),
                said.get(2));
    }

    /// Acts keep the names of constants, so that they read in every language.
    private String value(Component field, String kept) {
        return Stream.ofNullable(field.valueType().getEnumConstants()).flatMap(Arrays::stream).map(Enum.class::cast)
                .filter(constant -> constant.name().equals(kept)).findFirst().map(words::label).orElse(kept);
    }
}
