package org.jalinan.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jalinan.storage.LogFilter;
import org.jalinan.storage.Store;
import picocli.CommandLine.Command;

/// Lists the edits, the newest first.
@Command(name = "log")
final class LogCommand extends PortfolioCommand {

    private final Desk desk;

    LogCommand(Desk desk, Jalinan program) {
        super(desk, program);
        this.desk = desk;
    }

    @Override
    ExitCode work(Store store) {
        var time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(zone());
        var table = new TextTable();
        store.log(LogFilter.all()).forEach(entry -> table.row(Long.toString(entry.seq()), time.format(entry.time()),
                entry.edit().toString(), entry.author(), desk.words().act(entry.act())));
        table.print(desk.out());
        return ExitCode.DONE;
    }

    private ZoneId zone() {
        return desk.clock().getZone();
    }
}
