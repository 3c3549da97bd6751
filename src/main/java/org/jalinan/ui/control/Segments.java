package org.jalinan.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A few choices side by side, one of which is always chosen: a click on the chosen one changes nothing.
///
/// @param <T> what is chosen
public final class Segments<T> extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private Consumer<T> chosen = _ -> {};
    private boolean telling = true;

    public Segments() {
        getStyleClass().add("segments");
    }

    /// @param words what a choice is called
    /// @param now the one that is chosen
    /// @param then told of each choice of the officer's
    public void offer(List<T> choices, Function<T, String> words, T now, Consumer<T> then) {
        chosen = then;
        getChildren().setAll(choices.stream().map(each -> button(each, words.apply(each))).toList());
        group.selectedToggleProperty().addListener((_, before, after) -> {
            if (after == null) {
                group.selectToggle(before);
            }
        });
        select(now);
    }

    private ToggleButton button(T choice, String words) {
        var button = new ToggleButton(words);
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setUserData(choice);
        button.setToggleGroup(group);
        button.selectedProperty().addListener((_, _, selected) -> {
            if (selected && telling) {
                chosen.accept(choice);
            }
        });
        return button;
    }

    /// Shows another choice; nobody is told.
    public void select(T choice) {
        telling = false;
        group.getToggles().stream().filter(each -> choice.equals(each.getUserData())).findFirst()
                .ifPresent(group::selectToggle);
        telling = true;
    }

    /// The button of a choice, for what is shown only while it is chosen.
    public Optional<ToggleButton> button(T choice) {
        return getChildren().stream().map(ToggleButton.class::cast)
                .filter(each -> choice.equals(each.getUserData())).findFirst();
    }
}
