package org.jalinan.cli;

import java.util.Optional;
import java.util.UUID;
import org.jalinan.documents.order.Subject;
import org.jalinan.model.Occasion;
import org.jalinan.model.Portfolio;
import org.jalinan.model.relation.PartnerCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the brief on a partner, or for a meeting.
@Command(name = "brief")
final class BriefCommand extends DocumentCommand {

    /// What the brief is on; exactly one of the two.
    static final class OnWhat {
        @Option(names = "--partner", paramLabel = "CODE", descriptionKey = "cli.option.partner")
        @Nullable
        String partner;
        @Option(names = "--meeting", paramLabel = "ID", descriptionKey = "cli.option.meeting")
        @Nullable
        UUID meeting;
    }

    @ArgGroup(multiplicity = "1")
    private OnWhat about = new OnWhat();

    BriefCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode read(Portfolio whole) {
        var found = about.partner != null
                ? PartnerCodes.find(whole, about.partner).<Subject>map(each -> new Subject.OnPartner(each.id()))
                : Optional.ofNullable(about.meeting).flatMap(id -> whole.find(Occasion.class, id))
                        .<Subject>map(each -> new Subject.ForMeeting(each.id()));
        if (found.isPresent()) {
            return write(whole, found.get());
        }
        if (about.partner != null) {
            desk.say("cli.partner.unknown", about.partner);
        } else {
            desk.say("cli.brief.unknown", String.valueOf(about.meeting));
        }
        return ExitCode.PROBLEM;
    }
}
