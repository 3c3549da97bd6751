package org.jalinan.model.schedule;

import java.util.UUID;

/// The places of ids in an array of tasks. One array of numbers in place of a map: a schedule looks two ids up for each
/// link, and a map of objects spends more on that than the critical path costs.
final class Places {

    static final int NONE = -1;

    /// An id in two numbers, and its place counted from 1.
    private static final int SLOT = 3;

    /// Each id where its hash points or in the next free slot after that; free is one whose place is 0.
    private final long[] table;
    /// The slots are as many as a power of two, less one.
    private final int mask;

    /// At most two slots in three are taken: with more free ones the table would not stay in the processor's own memory.
    Places(int tasks) {
        mask = Integer.highestOneBit(Math.max(4, tasks + tasks / 2 - 1)) * 2 - 1;
        table = new long[(mask + 1) * SLOT];
    }

    void put(UUID id, int place) {
        int slot = slot(id.getMostSignificantBits(), id.getLeastSignificantBits());
        table[slot] = id.getMostSignificantBits();
        table[slot + 1] = id.getLeastSignificantBits();
        table[slot + 2] = place + 1L;
    }

    /// `NONE` where no task has the id.
    int of(UUID id) {
        return (int) table[slot(id.getMostSignificantBits(), id.getLeastSignificantBits()) + 2] - 1;
    }

    /// Where the slot of an id begins, or the free one that it would take.
    private int slot(long high, long low) {
        long mixed = (high ^ low) * 0x9E37_79B9_7F4A_7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (table[slot * SLOT + 2] != 0 && (table[slot * SLOT] != high || table[slot * SLOT + 1] != low)) {
            slot = (slot + 1) & mask;
        }
        return slot * SLOT;
    }
}
