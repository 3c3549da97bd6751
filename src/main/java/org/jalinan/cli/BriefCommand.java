package org.jalinan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.documents.brief.MeetingBrief;
import org.jalinan.documents.brief.PartnerBrief;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.model.Occasion;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.relation.PartnerCodes;
import org.jalinan.storage.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the brief on a partner, or for a meeting.
@Command(name = "brief")
final class BriefCommand extends PortfolioCommand {

    /// What the brief is on; exactly one of the two.
    static final class Subject {
        @Option(names = "--partner", paramLabel = "CODE", descriptionKey = "cli.option.partner")
        @Nullable
        String partner;
        @Option(names = "--meeting", paramLabel = "ID", descriptionKey = "cli.option.meeting")
        @Nullable
        UUID meeting;
    }

    @ArgGroup(multiplicity = "1")
    private Subject subject = new Subject();

    @Mixin
    private Paper paper = new Paper();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out.file")
    private @Nullable Path out;

    private final Desk desk;
    private final Press press;

    BriefCommand(Desk desk, Jalinan program) {
        super(desk, program);
        this.desk = desk;
        this.press = new Press(desk, new PdfPages());
    }

    @Override
    ExitCode work(Store store) {
        var whole = store.portfolio();
        var partner = Optional.ofNullable(subject.partner).flatMap(code -> PartnerCodes.find(whole, code));
        if (partner.isPresent()) {
            return on(whole, partner.get());
        }
        var meeting = Optional.ofNullable(subject.meeting).flatMap(id -> whole.find(Occasion.class, id));
        if (meeting.isPresent()) {
            return on(whole, meeting.get());
        }
        if (subject.partner != null) {
            desk.say("cli.partner.unknown", subject.partner);
        } else {
            desk.say("cli.brief.unknown", String.valueOf(subject.meeting));
        }
        return ExitCode.PROBLEM;
    }

    private ExitCode on(Portfolio whole, Partner partner) {
        return press.write(Written.into(out), paper, whole,
                edition -> PartnerBrief.of(edition, partner, press.pages().widths()));
    }

    /// A meeting of which its readers may know nothing is no subject of a brief for them.
    private ExitCode on(Portfolio whole, Occasion meeting) {
        var edition = paper.edition(desk, whole);
        if (edition.filter(each -> each.portfolio().find(meeting.id()).isEmpty()).isPresent()) {
            desk.say("cli.withheld.subject", meeting.name());
            return ExitCode.PROBLEM;
        }
        return press.write(Written.into(out), paper, whole, each -> MeetingBrief.of(each, meeting));
    }
}
