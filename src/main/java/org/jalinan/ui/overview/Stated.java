package org.jalinan.ui.overview;

import org.jalinan.model.StatedDate;
import org.jalinan.ui.Messages;

/// When something was stated for, in words. A whole quarter or year is quoted as it was stated, because "by early 2026"
/// says more than "2026"; an exact date speaks for itself.
final class Stated {

    private Stated() {
    }

    static String inWords(StatedDate date, Messages messages) {
        return switch (date.precision()) {
            case DAY, RANGE, MONTH -> forDays(date, messages);
            case QUARTER, YEAR -> date.wording().map(words -> messages.text("overview.stated.quoted", words))
                    .orElseGet(() -> forDays(date, messages));
        };
    }

    private static String forDays(StatedDate date, Messages messages) {
        return messages.text("overview.stated", messages.date(date));
    }
}
