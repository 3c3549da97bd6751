package org.jalinan.model;

import java.util.List;
import java.util.UUID;

/// Why a record cannot be saved as it is: the field at fault, and a sentence as a key of the message bundles with its
/// arguments.
public record Problem(UUID record, String field, String key, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }
}
