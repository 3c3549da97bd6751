package org.jalinan.model;

import java.math.BigDecimal;

/// Money in one currency.
///
/// @param currency three capital letters of ISO 4217, such as MYR
public record Amount(BigDecimal value, String currency) {

    /// @throws IllegalArgumentException if the currency is no such code, or the number has too many digits
    public Amount {
        value = Figure.plain(value);
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("Not a currency code");
        }
    }
}
