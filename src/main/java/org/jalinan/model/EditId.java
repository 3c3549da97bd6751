package org.jalinan.model;

import java.util.UUID;

/// An edit of the journal, named by a record. A value of its own, because a plain id in a record names another record.
public record EditId(UUID id) {
}
