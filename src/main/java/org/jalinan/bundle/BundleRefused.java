package org.jalinan.bundle;

import java.util.List;

/// A file that is not read in, and why.
public final class BundleRefused extends Exception {

    private final Flaw flaw;
    private final transient List<String> arguments;

    public BundleRefused(Flaw flaw, Object... arguments) {
        super(flaw.name());
        this.flaw = flaw;
        this.arguments = List.of(arguments).stream().map(Object::toString).toList();
    }

    public Flaw flaw() {
        return flaw;
    }

    public List<String> arguments() {
        return arguments;
    }
}
