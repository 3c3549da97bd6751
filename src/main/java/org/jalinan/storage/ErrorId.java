package org.jalinan.storage;

import java.util.concurrent.ThreadLocalRandom;

/// Four digits by which a failure that an officer tells of is found in the local log.
public final class ErrorId {

    private static final int DIGITS = 1 << 16;

    private ErrorId() {
    }

    public static String next() {
        return "%04X".formatted(ThreadLocalRandom.current().nextInt(DIGITS));
    }
}
