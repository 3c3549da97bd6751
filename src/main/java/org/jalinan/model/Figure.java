package org.jalinan.model;

import java.math.BigDecimal;

/// A number as it was stated; 1.50 and 1.5 are the same figure. At most 6 decimals.
public record Figure(BigDecimal value) {

    static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 30;

    /// @throws IllegalArgumentException if the number has more than 6 decimals or 24 digits before them
    public Figure {
        value = plain(value);
    }

    /// The number with no zeros at its end and no exponent.
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        var plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        if (plain.scale() > MOST_DECIMALS || plain.precision() - plain.scale() > MOST_DIGITS - MOST_DECIMALS) {
            throw new IllegalArgumentException("Too many digits");
        }
        return plain;
    }
}
