package org.jalinan.cli;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.timeline.TimelineOrder;
import org.jalinan.model.IssuedKind;
import org.jalinan.model.Occasion;
import org.jalinan.model.Portfolio;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes what is taken to a meeting into one file: its brief, those on its counterparts, sheets and timeline.
@Command(name = "pack")
final class PackCommand extends DocumentCommand {

    /// The parts of a pack that can be chosen.
    enum Part {
        BRIEF(IssuedKind.MEETING_BRIEF), PARTNERS(IssuedKind.PARTNER_BRIEF), SHEETS(IssuedKind.STATUS_SHEET),
        TIMELINE(IssuedKind.TIMELINE);

        private final IssuedKind kind;

        Part(IssuedKind kind) {
            this.kind = kind;
        }
    }

    @Option(names = "--meeting", required = true, paramLabel = "ID", descriptionKey = "cli.option.meeting")
    private @Nullable UUID meeting;

    @Option(names = "--only", split = ",", paramLabel = "brief,partners,sheets,timeline", descriptionKey = "cli.option.only")
    private Set<Part> only = EnumSet.allOf(Part.class);

    @Mixin
    private SheetSize size = new SheetSize();

    PackCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode read(Portfolio whole) {
        var occasion = Stream.ofNullable(meeting).flatMap(id -> whole.find(Occasion.class, id).stream()).findFirst();
        if (occasion.isEmpty()) {
            desk.say("cli.brief.unknown", String.valueOf(meeting));
            return ExitCode.PROBLEM;
        }
        var kinds = only.stream().map(part -> part.kind).collect(Collectors.toSet());
        var timeline = TimelineOrder.byProject().on(size.paper, size.fit());
        var pack = Subject.Pack.of(whole, occasion.get().id(), timeline).only(kinds);
        if (pack.parts().isEmpty()) {
            desk.say("cli.pack.empty");
            return ExitCode.PROBLEM;
        }
        return write(whole, pack);
    }
}
