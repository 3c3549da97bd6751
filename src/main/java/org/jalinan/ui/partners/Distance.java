package org.jalinan.ui.partners;

import java.time.LocalDate;
import org.jalinan.model.StatedDate;
import org.jalinan.ui.Messages;

/// How far a date is from a day, in words. A date known as a span is at two distances: "673 or 674 d ago".
record Distance(Messages messages) {

    String ago(StatedDate date, LocalDate day) {
        return words("partners.ago.", days(date.to(), day), days(date.from(), day));
    }

    String ahead(StatedDate date, LocalDate day) {
        return words("partners.in.", days(day, date.from()), days(day, date.to()));
    }

    private static long days(LocalDate from, LocalDate to) {
        return Math.max(0, to.toEpochDay() - from.toEpochDay());
    }

    private String words(String family, long least, long most) {
        return least == most ? messages.text(family + "one", messages.number(most))
                : messages.text(family + (most == least + 1 ? "two" : "span"), messages.number(least),
                        messages.number(most));
    }
}
