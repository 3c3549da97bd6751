package org.jalinan.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.IntStream;
import org.jalinan.bundle.Keys;
import org.jalinan.model.Project;
import org.jalinan.model.change.Proposal;

/// A program of its own that opens a portfolio and commits edits as fast as it can, printing the id of each once it is
/// acknowledged, until it is killed. Between small edits it makes one of many records, takes one back, writes a backup,
/// closes and opens again. With `hold` it only holds the portfolio open.
public final class CommitStream {

    private static final int MANY = 60;

    private final Path folder;
    private Store store;

    private CommitStream(Path folder) {
        this.folder = folder;
        this.store = open();
    }

    public static void main(String[] arguments) throws InterruptedException, IOException {
        var stream = new CommitStream(Path.of(arguments[0]));
        print("open");
        if (arguments.length > 1) {
            Thread.sleep(60_000);
            return;
        }
        for (int i = 0; true; i++) {
            stream.work(i);
        }
    }

    private Store open() {
        return ((Opening.Opened) Store.open(new PortfolioFolder(folder), Clock.systemUTC(), "Officer 0001",
                Stores.DEVICE)).store();
    }

    private void work(int turn) throws IOException {
        switch (turn % 40) {
            case 6, 26 -> put(IntStream.range(0, MANY).mapToObj(CommitStream::named).toArray(Project[]::new));
            case 10, 30 -> print(Stores.committed(store.undo().join()).edit().id());
            case 14 -> new Backups(store.folder(), Clock.systemUTC()).write(Stores.DEVICE, "Officer 0001",
                    Keys.in(folder.resolveSibling("keys")), false);
            case 18, 38 -> {
                store.close();
                store = open();
            }
            default -> put(named(turn % 5));
        }
    }

    private static Project named(int number) {
        return Stores.titled(Stores.project(number), "Project " + System.nanoTime());
    }

    private void put(Project... projects) {
        print(Stores.committed(store.commit(Proposal.put(store.portfolio(), Stores.ACT, projects)).join()).edit().id());
    }

    private static void print(Object line) {
        System.out.println(line);
        System.out.flush();
    }
}
