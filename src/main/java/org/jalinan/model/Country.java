package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// A country; its name is the one of ASEAN style (Viet Nam, Lao PDR, Republic of Korea).
public record Country(UUID id, String isoAlpha2, String isoAlpha3, String isoNumeric, String name,
        Confidence confidence,
        Optional<String> note) implements Partner {
}
