package org.jalinan.ui.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.beans.value.ChangeListener;
import javafx.util.Duration;
import org.jalinan.ui.Background;

/// What is being typed into small dialogs, which belongs to no record yet. Kept a second after the last key, as the drafts
/// of forms are, and put into the dialog again when it is next opened, also by another run of the program.
public final class Jottings {

    private static final String CHOSEN = "#";
    private static final Duration REST = Duration.seconds(1);

    private final BooleanSupplier readOnly;
    private final TreeMap<Jotting, String> kept = new TreeMap<>();
    private final Latest<Map<Jotting, String>> written;

    /// @param readOnly whether the portfolio can only be read: what lies there is of who has it open
    public Jottings(JottingFile file, Background background, BooleanSupplier readOnly) {
        this.readOnly = readOnly;
        if (!readOnly.getAsBoolean()) {
            kept.putAll(file.read());
        }
        written = new Latest<>(Map.copyOf(kept), file::write, background);
    }

    /// A dialog that is open, until its texts are saved or given up.
    public final class Pad {

        private final PauseTransition rest = new PauseTransition(REST);
        private final String dialog;
        private final Map<String, ? extends Property<String>> fields;
        private final Map<String, String> proposed = new HashMap<>();
        private final ChangeListener<String> typing = (_, _, _) -> rest.playFromStart();

        private Pad(String dialog, Map<String, ? extends Property<String>> fields) {
            this.dialog = dialog;
            this.fields = fields;
            fields.forEach((name, field) -> {
                proposed.put(name, field.getValue());
                var text = kept.get(new Jotting(dialog, name));
                if (text != null) {
                    field.setValue(text);
                }
                field.addListener(typing);
            });
            rest.setOnFinished(_ -> keep());
        }

        private void keep() {
            fields.forEach((name, field) -> {
                var text = field.getValue();
                if (text.isBlank() || text.equals(proposed.get(name))) {
                    kept.remove(new Jotting(dialog, name));
                } else {
                    kept.put(new Jotting(dialog, name), text);
                }
            });
            write();
        }

        /// What was typed is saved, or nobody wants it.
        public void close() {
            rest.stop();
            fields.values().forEach(field -> field.removeListener(typing));
            forget(dialog);
        }
    }

    /// Fills a dialog that opens with what was typed into it before, and keeps what is typed into it now. What the dialog
    /// itself proposes is not kept.
    ///
    /// @param dialog by a name that is the same in each run of the program; what stands after a colon tells dialogs of one
    /// kind apart
    /// @param fields by their names; the name of one in which nothing is typed but chosen begins with `#`
    public Pad open(String dialog, Map<String, ? extends Property<String>> fields) {
        return new Pad(dialog, fields);
    }

    void forget(String dialog) {
        kept.keySet().removeIf(each -> each.dialog().equals(dialog));
        write();
    }

    private void write() {
        if (!readOnly.getAsBoolean()) {
            written.write(Map.copyOf(kept));
        }
    }

    /// What was typed into one dialog, in the order of its fields' names.
    List<String> texts(String dialog) {
        return kept.entrySet().stream().filter(each -> each.getKey().dialog().equals(dialog)
                && !each.getKey().field().startsWith(CHOSEN)).map(Map.Entry::getValue).toList();
    }

    /// The dialogs of which something is kept.
    List<String> dialogs() {
        return kept.keySet().stream().map(Jotting::dialog).distinct().toList();
    }
}
