package org.jalinan.rules.crooked.text;

import org.jalinan.rules.crooked.storage.Tables;

/// Sentences that know where records lie.
public record Sentences(Tables tables) {
}
