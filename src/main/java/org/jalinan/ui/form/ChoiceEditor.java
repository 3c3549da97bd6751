package org.jalinan.ui.form;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.controlsfx.control.SearchableComboBox;

/// A list of choices; a long one can be searched.
public final class ChoiceEditor implements Editor {

    private final ComboBox<Choice> list;
    private boolean showing;

    private ChoiceEditor(ComboBox<Choice> list) {
        this.list = list;
        list.setMaxWidth(Double.MAX_VALUE);
    }

    public static ChoiceEditor of(boolean searchable) {
        return new ChoiceEditor(searchable ? new SearchableComboBox<>() : new ComboBox<>());
    }

    @Override
    public void offer(List<Choice> choices) {
        if (!choices.equals(list.getItems())) {
            var text = text();
            showing = true;
            list.getItems().setAll(choices);
            showing = false;
            show(text);
        }
    }

    @Override
    public ComboBox<Choice> node() {
        return list;
    }

    @Override
    public String text() {
        return list.getValue() == null ? "" : list.getValue().text();
    }

    @Override
    public void show(String text) {
        showing = true;
        list.setValue(list.getItems().stream().filter(each -> each.text().equals(text)).findFirst().orElse(null));
        showing = false;
    }

    /// In a closed list the arrow keys go through the values, so it is finished only when it is left or its window of
    /// choices closes.
    @Override
    public void onLeave(Runnable action) {
        list.focusWithinProperty().addListener((_, _, focused) -> {
            if (!focused && !list.isShowing()) {
                action.run();
            }
        });
        list.setOnHidden(_ -> action.run());
        if (list instanceof SearchableComboBox) {
            list.valueProperty().addListener((_, _, chosen) -> {
                if (!showing && chosen != null) {
                    action.run();
                }
            });
        }
    }

    @Override
    public void begin() {
        list.requestFocus();
        list.show();
    }
}
