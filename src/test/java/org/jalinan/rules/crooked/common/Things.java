package org.jalinan.rules.crooked.common;

/// Stands in no room of the house.
public final class Things {
}
