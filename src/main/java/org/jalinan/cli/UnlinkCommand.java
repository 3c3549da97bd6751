package org.jalinan.cli;

import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Kind;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.Store;
import org.jalinan.text.RecordNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Takes away the links from one milestone or activity to another, as one edit, and prints the edit's id.
@Command(name = "unlink")
final class UnlinkCommand extends PortfolioCommand {

    @Mixin
    private LinkEnds ends = new LinkEnds();

    @Option(names = "--type", paramLabel = "FS|SS|FF|SF", converter = TypeCode.class, descriptionKey = "cli.option.type.only")
    private @Nullable DependencyType type;

    private final Desk desk;

    UnlinkCommand(Desk desk, Jalinan program) {
        super(desk, program);
        this.desk = desk;
    }

    @Override
    ExitCode work(Store store) {
        var portfolio = store.portfolio();
        var unknown = ends.unknown(portfolio);
        if (unknown.isPresent()) {
            desk.say("cli.link.unknown", unknown.get());
            return ExitCode.USAGE;
        }
        var links = portfolio.naming(Dependency.class, ends.predecessor())
                .filter(link -> link.successor().equals(ends.successor()) && (type == null || link.type() == type))
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
