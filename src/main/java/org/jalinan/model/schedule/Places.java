package org.jalinan.model.schedule;

import java.util.Arrays;
import java.util.UUID;

/// The places of ids in an array of tasks. Three arrays of numbers in place of a map: a schedule looks two ids up for each
/// link, and a map of objects spends more on that than the critical path costs.
final class Places {

    static final int NONE = -1;

    private final long[] high;
    private final long[] low;
    /// Places, each where the hash of its id points or in the next free slot after that; the length is a power of two.
    private final int[] slots;

    Places(Task[] tasks) {
        high = new long[tasks.length];
        low = new long[tasks.length];
        slots = new int[Math.max(4, Integer.highestOneBit(tasks.length) * 4)];
        Arrays.fill(slots, NONE);
        for (int place = 0; place < tasks.length; place++) {
            var id = tasks[place].id();
            high[place] = id.getMostSignificantBits();
            low[place] = id.getLeastSignificantBits();
            slots[slot(high[place], low[place])] = place;
        }
    }

    /// `NONE` where no task has the id.
    int of(UUID id) {
        return slots[slot(id.getMostSignificantBits(), id.getLeastSignificantBits())];
    }

    /// The slot of an id, or the free one that it would take.
    private int slot(long idHigh, long idLow) {
        long mixed = (idHigh ^ idLow) * 0x9E37_79B9_7F4A_7C15L;
        int slot = (int) (mixed >>> 32) & (slots.length - 1);
        while (slots[slot] != NONE && (high[slots[slot]] != idHigh || low[slots[slot]] != idLow)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
