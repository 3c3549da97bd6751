package org.jalinan.storage;

import java.nio.file.Path;
import java.time.Clock;
import org.jalinan.model.change.Proposal;

/// A program of its own that opens a portfolio and commits edits as fast as it can, printing the id of each once it is
/// acknowledged, until it is killed. With `hold` it only holds the portfolio open.
public final class CommitStream {

    private CommitStream() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        var store = ((Opening.Opened) Store.open(new PortfolioFolder(Path.of(arguments[0])), Clock.systemUTC(),
                "Officer 0001", Stores.DEVICE)).store();
        System.out.println("open");
        System.out.flush();
        if (arguments.length > 1) {
            Thread.sleep(60_000);
            return;
        }
        for (int i = 0; true; i++) {
            var project = Stores.titled(Stores.project(i % 5), "Project " + System.nanoTime());
            var result = store.commit(Proposal.put(store.portfolio(), Stores.ACT, project)).join();
            System.out.println(Stores.committed(result).edit().id());
            System.out.flush();
        }
    }
}
