package org.jalinan.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.documents.order.Checks;
import org.jalinan.documents.order.DocumentOrder;
import org.jalinan.documents.order.Issue;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.model.EditId;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.RecordIds;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.Attachment;
import org.jalinan.storage.LogFilter;
import org.jalinan.storage.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Issues a document: its bytes are on disk before the register names them.
@Command(name = "issue")
final class IssueCommand extends PortfolioCommand {

    @ArgGroup(multiplicity = "1")
    private About about = new About();

    @Mixin
    private Readers readers = new Readers();

    @Option(names = "--to", required = true, paramLabel = "WHOM", descriptionKey = "cli.option.to.whom")
    private String recipient = "";

    @Option(names = "--copies", paramLabel = "N", defaultValue = "1", descriptionKey = "cli.option.copies")
    private int copies = 1;

    @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "cli.option.number")
    private @Nullable String number;

    @Option(names = "--despite", paramLabel = "REASON", descriptionKey = "cli.option.despite")
    private @Nullable String despite;

    @Option(names = "--snapshot", paramLabel = "NAME", descriptionKey = "cli.option.issue.snapshot")
    private @Nullable String snapshot;

    private final PdfPages pages = new PdfPages();

    IssueCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode work(Store store) {
        var whole = store.portfolio();
        return about.subject(desk, whole).flatMap(subject -> readers.order(desk, whole, subject))
                .map(order -> issue(store, whole, order)).orElse(ExitCode.PROBLEM);
    }

    private ExitCode issue(Store store, Portfolio whole, DocumentOrder draft) {
        var issue = new Issue(Issue.next(whole, Optional.ofNullable(number), desk.today()), recipient, copies,
                Optional.ofNullable(despite));
        var order = draft.issued(issue.numbering());
        var bundle = order.compose(whole, desk.today(), pages.widths());
        var written = pages.write(bundle);
        var findings = Checks.of(order, whole, desk.today(), bundle, written, pages.widths(), desk.words());
        var hindrance = issue.hindrance(findings);
        if (hindrance.isPresent()) {
            desk.say("cli.issue.hindered", hindrance.get().sentence());
            hindrance.get().details().forEach(desk.err()::println);
            return ExitCode.PROBLEM;
        }
        var bytes = Attachment.of(written.bytes());
        var entry = issue.entry(RecordIds.at(desk.clock().millis()), order, bundle.face().title(), written.pages(),
                bytes.sha256(), desk.today(), store.author(),
                store.log(LogFilter.latest(1)).stream().findFirst().map(each -> new EditId(each.edit())));
        var act = new Act(Act.ISSUE, List.of(entry.number(), Integer.toString(entry.version()), entry.title()));
        var records = Stream.concat(Stream.of(entry), Optional.ofNullable(snapshot).stream()
                .map(name -> issue.point(RecordIds.at(desk.clock().millis()), name.strip(), entry)));
        var judged = desk.judge(
                store.commit(Proposal.put(whole, act, records.toArray(PortfolioRecord[]::new)), bytes).join());
        if (judged == ExitCode.DONE) {
            desk.out().println(entry.number() + " " + entry.version() + " " + entry.sha256());
        }
        return judged;
    }
}
