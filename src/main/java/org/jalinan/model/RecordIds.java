package org.jalinan.model;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;

/// Makes the ids of records: UUIDv7 (RFC 9562), which sort by the time of making, and name-based ones for the shipped
/// facts, so that two laptops that started apart give the same fact the same id.
public final class RecordIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RecordIds() {
    }

    /// @param millis the time of making, in milliseconds since 1970
    public static UUID at(long millis) {
        var random = RANDOM.nextLong();
        var high = (millis << 16) | 0x7000L | (random & 0x0FFFL);
        var low = 0x8000_0000_0000_0000L | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }

    /// The id of a shipped fact, the same on every laptop.
    public static UUID ofFact(String factId) {
        return UUID.nameUUIDFromBytes(("org.jalinan/facts/2025/" + factId).getBytes(StandardCharsets.UTF_8));
    }
}
