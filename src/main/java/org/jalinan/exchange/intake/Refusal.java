package org.jalinan.exchange.intake;

import org.jalinan.exchange.Sentence;

/// Why a row cannot be taken.
///
/// @param field the field at fault, by the name of its column in an export
public record Refusal(String field, Sentence reason) {

    static Refusal of(String field, String key, Object... arguments) {
        return new Refusal(field, Sentence.of(key, arguments));
    }

    /// Carries a refusal out of the middle of a row.
    static final class Thrown extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Refusal refusal;

        Thrown(String field, String key, Object... arguments) {
            super(key, null, false, false);
            refusal = Refusal.of(field, key, arguments);
        }

        Refusal refusal() {
            return refusal;
        }
    }
}
