package org.jalinan.disk;

import java.util.concurrent.atomic.AtomicLong;

/// Takes so many bytes more and then none, until it is given room.
public final class FullDisk implements Observer {

    private final AtomicLong left;

    public FullDisk(long bytes) {
        left = new AtomicLong(bytes);
    }

    public void leave(long bytes) {
        left.set(bytes);
    }

    @Override
    public void saw(Step step) {
    }

    @Override
    public int room(int bytes) {
        long taken = Math.min(bytes, left.get());
        left.addAndGet(-taken);
        return (int) taken;
    }
}
