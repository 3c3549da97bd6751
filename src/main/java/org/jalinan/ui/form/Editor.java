package org.jalinan.ui.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// A node in which the text of a field is edited, alone or in a cell of a table.
public interface Editor {

    Region node();

    /// Offers the values to choose from, where it is a matter of choosing.
    default void offer(List<Choice> choices) {
    }

    String text();

    /// Puts a text in without that being an act of the officer.
    void show(String text);

    /// What happens when the officer has finished: the node is left, Enter is pressed, a choice is made.
    void onLeave(Runnable action);

    /// What happens while the officer types.
    default void onTyping(Consumer<String> action) {
    }

    /// Makes ready for the first key: selects the text or opens the list.
    void begin();
}
