package org.jalinan.rules.crooked.cli;

import org.jalinan.rules.crooked.ui.Shell;

/// The command line reaches into the window.
public record Command(Shell shell) {
}
