package org.jalinan.ui.list;

import java.util.Optional;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Tone;

/// What a cell says, and how it looks.
///
/// @param style the style class of the text
/// @param known false for what stands in the place of a value that nobody recorded; such rows sort last
public record Said(String words, String style, Tone tone, boolean known) {

    public static Said of(String words) {
        return in("plain", words);
    }

    /// Words in a style class, such as `strong`, `code`, `pill`, `age`, `detail`.
    public static Said in(String style, String words) {
        return new Said(words, style, Tone.PLAIN, true);
    }

    public static Said orNotRecorded(Optional<String> words, Messages messages) {
        return words.filter(text -> !text.isBlank()).map(Said::of).orElseGet(() -> notRecorded(messages));
    }

    public static Said notRecorded(Messages messages) {
        return missing(messages.text("value.notRecorded"));
    }

    /// Other words for what is not there, such as "none recorded".
    public static Said missing(String words) {
        return new Said(words, "not-recorded", Tone.PLAIN, false);
    }

    public Said toned(Tone other) {
        return new Said(words, style, other, known);
    }
}
