package org.jalinan.rules.crooked;

/// A class of the root package that is neither Main, App nor Wiring.
public final class Everything {
}
