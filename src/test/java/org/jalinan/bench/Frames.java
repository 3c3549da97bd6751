package org.jalinan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// The pictures of a window, one after the other without a pause, drawn in memory by the processor alone.
final class Frames {

    private static final int WARM = 40;
    private static final int MEASURED = 100;
    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    /// @param millis from each picture to the next
    /// @param cpu the processor's time for a picture, of all threads, in ms
    record Cost(double[] millis, double cpu) {
    }

    private Frames() {
    }

    static void start() throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("javafx.animation.fullspeed", "true");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
    }

    static <T> T onWindow(Callable<T> work) throws Exception {
        var result = new FutureTask<>(work);
        Platform.runLater(result);
        return result.get();
    }

    /// Draws picture after picture of the windows that are shown.
    ///
    /// @param change what is other in the picture with this number
    static Cost of(IntConsumer change) throws Exception {
        var cost = new CompletableFuture<Cost>();
        Platform.runLater(() -> new AnimationTimer() {
            private final double[] millis = new double[MEASURED];
            private int frame;
            private long last;
            private long begun;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame == WARM) {
                    begun = PROCESS.getProcessCpuTime();
                } else if (frame > WARM) {
                    millis[frame - WARM - 1] = (time - last) / 1e6;
                }
                if (frame == WARM + MEASURED) {
                    stop();
                    cost.complete(new Cost(millis, (PROCESS.getProcessCpuTime() - begun) / 1e6 / MEASURED));
                    return;
                }
                last = time;
                change.accept(frame++);
            }
        }.start());
        return cost.get();
    }

    /// How long it takes from an act of the officer's to the picture that shows it, in ms, and for how long of that the
    /// window's thread was held at the most without drawing; what is done on other threads goes on meanwhile.
    ///
    /// @param done whether what is seen shows it
    static double[] until(Runnable act, BooleanSupplier done) throws Exception {
        var shown = new CompletableFuture<double[]>();
        Platform.runLater(() -> {
            long begun = System.nanoTime();
            act.run();
            new AnimationTimer() {
                private long last = begun;
                private double longest;
                private boolean changed;

                @Override
                public void handle(long now) {
                    long time = System.nanoTime();
                    longest = Math.max(longest, (time - last) / 1e6);
                    last = time;
                    if (changed) {
                        stop();
                        shown.complete(new double[]{(time - begun) / 1e6, longest});
                    }
                    // This pulse draws what changed; the next one begins when that is drawn.
                    changed = done.getAsBoolean();
                }
            }.start();
        });
        return shown.get();
    }

    /// How long it takes from an act of the officer's to the picture that shows it, in ms.
    static double until(Runnable act) throws Exception {
        var shown = new CompletableFuture<Double>();
        Platform.runLater(() -> {
            long begun = System.nanoTime();
            act.run();
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    // The first pulse draws what changed; a second begins when that is drawn.
                    if (++pulses == 2) {
                        stop();
                        shown.complete((System.nanoTime() - begun) / 1e6);
                    }
                }
            }.start();
        });
        return shown.get();
    }
}
