package org.jalinan.ui.control;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jalinan.model.RatingValue;
import org.jalinan.text.RatingWords;
import org.jalinan.text.Words;

/// A rating as a shape with a letter: circle, triangle, solid square, and a dashed circle where nobody has rated. It
/// reads without colour, and its accessible text says the word.
public final class RatingMark extends Label {

    public RatingMark() {
        getStyleClass().add("rating-mark");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    public RatingMark(Optional<RatingValue> value, Words words) {
        this();
        show(value, words);
    }

    public void show(Optional<RatingValue> value, Words words) {
        var said = new RatingWords(words).value(value);
        setText(new RatingWords(words).letter(value));
        setAccessibleText(said);
        setTooltip(new Tooltip(said));
        for (var each : RatingValue.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
                    value.equals(Optional.of(each)));
        }
    }
}
