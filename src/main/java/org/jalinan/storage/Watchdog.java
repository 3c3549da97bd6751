package org.jalinan.storage;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Runs something that might never return. After an unclean end the first write to an H2 file was once seen to spin for
/// ever, which no query timeout ends.
final class Watchdog {

    private Watchdog() {
    }

    /// Whether `work` returned in time; if not, its thread is left behind.
    ///
    /// @throws RuntimeException whatever `work` threw
    static boolean returns(Runnable work, Duration within) {
        var done = new CompletableFuture<Boolean>();
        Thread.ofPlatform().daemon().name("jalinan-probe").start(() -> {
            try {
                work.run();
                done.complete(true);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException hangs) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }
}
