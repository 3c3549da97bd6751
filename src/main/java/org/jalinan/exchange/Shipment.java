package org.jalinan.exchange;

import java.time.LocalDate;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.text.Words;

/// What leaves the program in any form: a portfolio that holds nothing but what its readers may have, and what is said
/// around it.
///
/// @param marking as printed: "SULIT", or that there is none
/// @param readers for whom it is, in words
public record Shipment(Portfolio portfolio, String marking, String readers, LocalDate asOf, Words words) {

    public String title() {
        return portfolio.all(Profile.class).findFirst().map(Profile::title).orElse("Jalinan");
    }
}
