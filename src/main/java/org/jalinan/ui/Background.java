package org.jalinan.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Work away from the window's thread, and the way back to it. The only class of `ui` that starts work; what fails and
/// was not foreseen always reaches the one place given for it.
public interface Background {

    /// Does the work, then hands its result over on the window's thread.
    <T> void run(Callable<T> work, Consumer<? super T> then);

    /// Waits for work that another layer does on its own thread, then hands its result over on the window's thread.
    <T> void follow(CompletionStage<T> work, Consumer<? super T> then);

    /// @param failed told of everything unforeseen, on the window's thread
    static Background threads(Consumer<Throwable> failed) {
        return new Threads(failed);
    }

    /// Does everything at once on the calling thread, for tests.
    static Background direct(Consumer<Throwable> failed) {
        return new Direct(failed);
    }

    /// Virtual threads: work here waits for disks and pages, and a program that ends never waits for it.
    final class Threads implements Background {

        private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        private final Consumer<Throwable> failed;

        private Threads(Consumer<Throwable> failed) {
            this.failed = failed;
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> then) {
            workers.execute(() -> {
                try {
                    var result = work.call();
                    back(() -> then.accept(result));
                } catch (Exception | LinkageError | VirtualMachineError e) {
                    back(() -> failed.accept(e));
                }
            });
        }

        @Override
        public <T> void follow(CompletionStage<T> work, Consumer<? super T> then) {
            var _ = work.whenComplete((result, failure) -> back(() -> {
                if (failure == null) {
                    then.accept(result);
                } else {
                    failed.accept(cause(failure));
                }
            }));
        }

        private void back(Runnable action) {
            Platform.runLater(() -> {
                try {
                    action.run();
                } catch (RuntimeException e) {
                    failed.accept(e);
                }
            });
        }
    }

    /// One thread, in the order of the calls.
    final class Direct implements Background {

        private final Consumer<Throwable> failed;

        private Direct(Consumer<Throwable> failed) {
            this.failed = failed;
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> then) {
            try {
                then.accept(work.call());
            } catch (Exception e) {
                failed.accept(e);
            }
        }

        @Override
        public <T> void follow(CompletionStage<T> work, Consumer<? super T> then) {
            run(() -> work.toCompletableFuture().join(), then);
        }
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException wrapped && wrapped.getCause() != null ? wrapped.getCause()
                : failure;
    }
}
