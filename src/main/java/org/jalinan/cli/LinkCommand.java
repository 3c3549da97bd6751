package org.jalinan.cli;

import java.util.UUID;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Kind;
import org.jalinan.model.RecordIds;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.Store;
import org.jalinan.text.RecordNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Lets one milestone or activity wait for another, as one edit, and prints the edit's id once it is on disk. A link that
/// closes a circle is refused with the circle named.
@Command(name = "link")
final class LinkCommand extends LinkEndsCommand {

    @Option(names = "--type", paramLabel = "FS|SS|FF|SF", defaultValue = "FS", converter = TypeCode.class, descriptionKey = "cli.option.type")
    private DependencyType type = DependencyType.FINISH_TO_START;

    @Option(names = "--lag", paramLabel = "DAYS", defaultValue = "0", descriptionKey = "cli.option.lag")
    private int lag;

    LinkCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode tie(Store store, UUID before, UUID after) {
        var portfolio = store.portfolio();
        var link = new Dependency(RecordIds.at(desk.clock().millis()), before, after, type, lag);
        var name = new RecordNames(portfolio, desk.words()).of(link);
        return desk.commit(store,
                Proposal.put(portfolio, Act.of(Act.prefix(Kind.DEPENDENCY) + ".add", name), link));
    }
}
