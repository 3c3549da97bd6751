package org.jalinan.rules.crooked;

/// A class of the root package that is neither Main, App nor Rehearsal.
public final class Everything {
}
