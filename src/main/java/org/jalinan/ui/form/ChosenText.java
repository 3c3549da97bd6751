package org.jalinan.ui.form;

import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ComboBox;

/// What is chosen in a list, as the text that stands for it.
public final class ChosenText {

    private ChosenText() {
    }

    /// Follows the list and leads it: a text that none of its choices has chooses nothing.
    public static Property<String> of(ComboBox<Choice> list) {
        var text = new SimpleStringProperty(list, "text", "");
        list.valueProperty().subscribe(chosen -> text.set(chosen == null ? "" : chosen.text()));
        text.subscribe(wanted -> list.setValue(list.getItems().stream().filter(each -> each.text().equals(wanted))
                .findFirst().orElse(null)));
        return text;
    }
}
