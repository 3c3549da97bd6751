package org.jalinan.ui;

import java.util.Optional;
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

    /// A sentence that waits above the screen, with what can be done about it.
    public record Standing(String sentence, Optional<Remedy> remedy) {

        public static Standing of(String sentence) {
            return new Standing(sentence, Optional.empty());
        }

        public static Standing of(String sentence, String label, Runnable action) {
            return new Standing(sentence, Optional.of(new Remedy(label, action)));
        }
    }

    /// @param label what it is called, on its button
    public record Remedy(String label, Runnable action) {
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
