package org.jalinan.exchange;

import java.util.concurrent.CancellationException;

/// Is told how far long work is, and may end it.
@FunctionalInterface
public interface Progress {

    /// Of work that nobody watches.
    Progress UNSEEN = (_, _) -> {};

    /// @throws CancellationException if nobody wants the result any more
    void reached(long done, long all);
}
