package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstWindowTest {

    @TempDir
    private Path temp;

    private Path runtime = Path.of("");
    private PortfolioFolder portfolio = new PortfolioFolder(Path.of(""));

    @BeforeEach
    void begin() throws IOException {
        runtime = temp.resolve("run");
        portfolio = new PortfolioFolder(Files.createDirectories(temp.resolve("portfolio")));
    }

    @Test
    void eachSecondStartFindsTheFirstWindow() {
        var window = FirstWindow.in(runtime, portfolio).orElseThrow();
        var came = new AtomicInteger();
        var listening = CompletableFuture.runAsync(() -> Stream.generate(window::next)
                .takeWhile(call -> call.isPresent()).forEach(call -> {
                    came.incrementAndGet();
                    call.orElseThrow().answer();
                }));
        assertTrue(FirstWindow.raised(runtime, portfolio));
        assertTrue(FirstWindow.raised(runtime, portfolio));
        assertFalse(FirstWindow.raised(runtime, new PortfolioFolder(temp.resolve("other"))));
        window.close();
        listening.join();
        assertEquals(2, came.get());
        assertFalse(FirstWindow.raised(runtime, portfolio), "closed");
    }

    @Test
    void aWindowThatHangsIsNotWaitedFor() {
        try (var _ = FirstWindow.in(runtime, portfolio).orElseThrow()) {
            assertFalse(FirstWindow.raised(runtime, portfolio));
        }
    }

    @Test
    void whatAKilledWindowLeftBehindIsInNobodysWay() {
        FirstWindow.in(runtime, portfolio).orElseThrow();
        try (var next = FirstWindow.in(runtime, portfolio).orElseThrow()) {
            var answering = CompletableFuture.runAsync(() -> next.next().orElseThrow().answer());
            assertTrue(FirstWindow.raised(runtime, portfolio));
            answering.join();
        }
    }
}
