package org.jalinan.rules.crooked.ui;

import org.jalinan.rules.crooked.cli.Command;

/// The window reaches into the command line, and so into itself.
public final class Shell {

    public Command command() {
        return new Command(this);
    }
}
