package org.jalinan.cli;

import org.jalinan.model.Portfolio;
import org.jalinan.storage.Store;

/// A command that reads the portfolio and changes nothing, so that it can be asked of any day.
abstract class ReadingCommand extends PortfolioCommand {

    ReadingCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    final boolean onlyReads() {
        return true;
    }

    @Override
    final ExitCode work(Store store) {
        return read(store.portfolio());
    }

    @Override
    abstract ExitCode read(Portfolio portfolio);
}
