package org.jalinan.exchange;

import java.util.List;
import java.util.stream.Stream;

/// A sentence for an officer, as a key of the message bundles with its arguments.
public record Sentence(String key, List<String> arguments) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, Stream.of(arguments).map(String::valueOf).toList());
    }
}
