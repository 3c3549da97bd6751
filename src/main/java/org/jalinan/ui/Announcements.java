package org.jalinan.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the program tells the officer besides the screens: one passing sentence at a time, and sentences that stand
/// above the screen until they are dismissed.
public final class Announcements {

    /// A passing sentence, with undo where it tells of an edit.
    public record Announcement(String sentence, boolean undoable) {
    }

    /// A sentence that waits above the screen, with what can be done about it. It is asked for anew in each language.
    public record Standing(Supplier<String> sentence, List<Remedy> remedies) {

        public Standing {
            remedies = List.copyOf(remedies);
        }

        public static Standing of(Supplier<String> sentence, Remedy... remedies) {
            return new Standing(sentence, List.of(remedies));
        }
    }

    /// @param label what it is called, on its button
    public record Remedy(Supplier<String> label, Runnable action) {
    }

    private final ReadOnlyObjectWrapper<Optional<Announcement>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Standing> standing = FXCollections.observableArrayList();

    /// Tells of something that was done and is no edit, such as a file written.
    public void say(String sentence) {
        latest.set(Optional.of(new Announcement(sentence, false)));
    }

    void sayUndoable(String sentence) {
        latest.set(Optional.of(new Announcement(sentence, true)));
    }

    void dismiss() {
        latest.set(Optional.empty());
    }

    public ReadOnlyObjectProperty<Optional<Announcement>> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /// Sentences that wait above the screen until the officer closes them.
    public ObservableList<Standing> standing() {
        return standing;
    }
}
