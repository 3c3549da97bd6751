package org.jalinan.rules.crooked.wiring;

import org.jalinan.rules.crooked.cli.Command;

/// The wiring of the window reaches into the command line.
public record Desk(Command command) {
}
