package org.jalinan.rules.crooked.bundle;

import org.jalinan.rules.crooked.storage.Tables;

/// The file between laptops knows the database of one of them.
public record Parcel(Tables tables) {
}
