package org.jalinan.storage;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/// The one thread that touches the journal and the database. Nobody outside has it, so nobody can interrupt it: an
/// interrupt closes a file under the feet of whoever writes to it.
final class WriterThread implements AutoCloseable {

    private volatile @Nullable Thread thread;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        var writer = new Thread(work, "jalinan-writer");
        writer.setDaemon(true);
        thread = writer;
        return writer;
    });

    /// @param closed what is answered once the thread has ended
    <T> CompletableFuture<T> submit(Callable<T> work, T closed) {
        var answer = new CompletableFuture<T>();
        try {
            executor.execute(() -> run(work, answer));
        } catch (RejectedExecutionException ended) {
            answer.complete(closed);
        }
        return answer;
    }

    /// Runs on the writer thread and waits, whatever interrupts the caller.
    ///
    /// @throws StoreClosed if the thread has ended
    <T> T call(Callable<T> work) {
        var answer = new CompletableFuture<T>();
        if (Thread.currentThread().equals(thread)) {
            run(work, answer);
        } else {
            try {
                executor.execute(() -> run(work, answer));
            } catch (RejectedExecutionException ended) {
                throw new StoreClosed(ended);
            }
        }
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /// Whoever listens to an answer may leave an interrupt behind on this thread; it is not meant for the next work.
    @SuppressWarnings("Interruption")
    private static <T> void run(Callable<T> work, CompletableFuture<T> answer) {
        boolean ignored = Thread.interrupted();
        T result;
        try {
            result = work.call();
        } catch (Throwable e) {
            answer.completeExceptionally(e);
            return;
        }
        answer.complete(result);
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
