package org.jalinan.model.merge;

import java.time.Instant;
import java.util.UUID;

/// One of several values of a field, with who set it.
///
/// @param here whether this laptop has it; else it comes with the change file
public record Claim(Object value, String author, UUID device, Instant time, boolean here) {

    static Claim of(Op op, Object value) {
        return new Claim(value, op.author(), op.device(), op.time().instant(), op.here());
    }
}
