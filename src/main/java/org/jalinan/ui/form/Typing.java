package org.jalinan.ui.form;

import java.util.UUID;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Keeps what stands in a field for the next start of the program once no key was pressed for a moment, so that a crash
/// takes no more than the last words. One for each editor.
public final class Typing {

    private static final Duration REST = Duration.seconds(1);

    private final PauseTransition rest = new PauseTransition(REST);

    /// The field holds another text than it showed.
    public void went(RecordForm form, UUID record, String field, Supplier<String> text) {
        rest.setOnFinished(_ -> form.type(record, field, text.get()));
        rest.playFromStart();
    }

    /// The field holds again what it showed.
    public void came(RecordForm form, UUID record, String field) {
        rest.stop();
        form.untype(record, field);
    }

    /// The field was left: what was in it is judged.
    public void ended() {
        rest.stop();
    }
}
