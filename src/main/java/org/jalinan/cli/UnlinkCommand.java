package org.jalinan.cli;

import java.util.UUID;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Kind;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.Store;
import org.jalinan.text.RecordNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Takes away the links from one milestone or activity to another, as one edit, and prints the edit's id.
@Command(name = "unlink")
final class UnlinkCommand extends LinkEndsCommand {

    @Option(names = "--type", paramLabel = "FS|SS|FF|SF", converter = TypeCode.class, descriptionKey = "cli.option.type.only")
    private @Nullable DependencyType type;

    UnlinkCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode tie(Store store, UUID before, UUID after) {
        var portfolio = store.portfolio();
        var links = portfolio.naming(Dependency.class, before)
                .filter(link -> link.successor().equals(after) && (type == null || link.type() == type))
                .toList();
        if (links.isEmpty()) {
            desk.say("cli.unlink.none");
            return ExitCode.PROBLEM;
        }
        var name = new RecordNames(portfolio, desk.words()).of(links.getFirst());
        return desk.commit(store, Proposal.removeAll(portfolio,
                Act.of(Act.prefix(Kind.DEPENDENCY) + ".remove", name), links));
    }
}
