package org.jalinan.ui.list;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jalinan.ui.Messages;

/// What stands in the place of the rows: that there is nothing, with the action that fills the list; or that everything
/// there is does not fit the filters, with the way to show it. Blank until the rows were read for the first time.
final class ListEmpty extends VBox {

    private final Messages messages;
    private final Runnable showAll;
    private final Label sentence = new Label();
    private final Button action = new Button();
    private Optional<EmptyState> state = Optional.empty();

    ListEmpty(Messages messages, Runnable showAll) {
        this.messages = messages;
        this.showAll = showAll;
        getStyleClass().add("empty-state");
        sentence.getStyleClass().add("empty");
        sentence.setWrapText(true);
        sentence.setId("nothing");
        action.setMinWidth(USE_PREF_SIZE);
        action.getStyleClass().add("empty-action");
        getChildren().setAll(sentence, action);
        setVisible(false);
    }

    void setState(EmptyState empty) {
        state = Optional.of(empty);
    }

    void show(int all, boolean filtered) {
        setVisible(true);
        if (all > 0 && filtered) {
            say(messages.text("list.none", messages.number(all)), messages.text("list.showAll"), showAll);
        } else {
            state.ifPresentOrElse(empty -> say(empty.sentence(), empty.words(), empty.action()),
                    () -> say(messages.text("list.empty"), "", () -> {}));
        }
    }

    private void say(String words, String name, Runnable does) {
        sentence.setText(words);
        action.setText(name);
        action.setVisible(!name.isEmpty());
        action.setOnAction(_ -> does.run());
    }
}
