package org.jalinan.ui.exchange;

import java.nio.file.Path;
import org.jalinan.exchange.intake.FileKind;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Overlay;

/// Asks for a file of another program, reads it, and shows what taking it would do.
public record ImportOpening(Imports imports, Dialogs dialogs, Overlay overlay, Messages messages) {

    public void ask() {
        dialogs.fileToRead(messages.text("import.open"), FileKind.endings().toArray(String[]::new))
                .ifPresent(this::read);
    }

    public void read(Path file) {
        overlay.open(ImportController.class);
        imports.open(file);
    }
}
