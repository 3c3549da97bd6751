package org.jalinan.ui.exchange;

import java.util.concurrent.CancellationException;
import org.jalinan.exchange.Progress;

/// Long work on another thread, as the window asks after it: how far it is, and that it shall end.
final class Work implements Progress {

    private volatile double part;
    private volatile boolean cancelled;

    @Override
    public void reached(long done, long all) {
        if (cancelled) {
            throw new CancellationException();
        }
        part = all > 0 ? (double) done / all : 0;
    }

    /// From 0 to 1.
    double part() {
        return part;
    }

    boolean isWanted() {
        return !cancelled;
    }

    void cancel() {
        cancelled = true;
    }
}
