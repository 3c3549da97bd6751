package org.jalinan.ui.form;

import org.jalinan.model.DateReader;
import org.jalinan.model.StatedDate;
import org.jalinan.ui.Messages;

/// What a text is understood as while it is typed as a date, and how exactly: "Jan 2027 · known to the month".
public final class Understood {

    private Understood() {
    }

    /// No words while nothing is understood: an officer in the middle of a word has made no mistake.
    public static String as(String typed, Messages messages) {
        return DateReader.read(typed) instanceof DateReader.Understood read ? messages.text(
                "form.understood." + read.date().precision(), messages.date(read.date())) : "";
    }

    /// How exactly a saved date is known, and the words in which it was stated where those say more.
    public static String of(StatedDate date, Messages messages) {
        var known = messages.text("form.understood." + date.precision(), messages.date(date));
        return date.wording().map(words -> messages.text("form.understood.worded", known, words)).orElse(known);
    }
}
