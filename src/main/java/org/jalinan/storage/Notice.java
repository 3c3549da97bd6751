package org.jalinan.storage;

import java.util.List;

/// Something that opening the portfolio did and the officer should know, as a key of the bundles and its arguments.
public record Notice(String key, List<String> arguments) {

    public Notice {
        arguments = List.copyOf(arguments);
    }

    static Notice of(String key, Object... arguments) {
        return new Notice(key, List.of(arguments).stream().map(Object::toString).toList());
    }
}
