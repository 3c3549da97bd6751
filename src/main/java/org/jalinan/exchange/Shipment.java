package org.jalinan.exchange;

import java.time.LocalDate;
import org.jalinan.documents.compose.Edition;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.model.release.Audience;
import org.jalinan.text.Words;

/// What leaves the program in any form: a portfolio that holds nothing but what its readers may have, and what is said
/// around it.
///
/// @param marking as printed: "SULIT", or that there is none
/// @param readers for whom it is, in words
public record Shipment(Portfolio portfolio, String marking, String readers, LocalDate asOf, Words words) {

    /// What an edition lets its readers have, under its marking.
    public static Shipment of(Edition edition) {
        var words = edition.words();
        var audience = edition.release().audience();
        var readers = audience instanceof Audience.One(var partner) ? partner.name()
                : words.of("export.readers." + audience.getClass().getSimpleName());
        return new Shipment(edition.portfolio(), edition.marks().inWords(words), readers, edition.asOf(), words);
    }

    public String title() {
        return portfolio.all(Profile.class).findFirst().map(Profile::title).orElse("Jalinan");
    }
}
