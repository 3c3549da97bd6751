package org.jalinan.cli;

import java.util.Optional;
import java.util.UUID;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.order.UndertakingChoice;
import org.jalinan.documents.timeline.TimelineOrder;
import org.jalinan.model.Occasion;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.relation.PartnerCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a document is about, of all kinds; exactly one of the options.
final class About {

    @Option(names = "--project", paramLabel = "CODE", descriptionKey = "cli.option.project")
    @Nullable
    String project;
    @Option(names = "--all", descriptionKey = "cli.option.all")
    boolean all;
    @Option(names = "--report", descriptionKey = "cli.option.report")
    boolean report;
    @Option(names = "--partner", paramLabel = "CODE", descriptionKey = "cli.option.partner")
    @Nullable
    String partner;
    @Option(names = "--meeting", paramLabel = "ID", descriptionKey = "cli.option.meeting")
    @Nullable
    UUID meeting;
    @Option(names = "--pack", paramLabel = "ID", descriptionKey = "cli.option.pack")
    @Nullable
    UUID pack;
    @Option(names = "--timeline", descriptionKey = "cli.option.timeline")
    boolean timeline;
    @Option(names = "--undertakings", descriptionKey = "cli.option.undertakings")
    boolean undertakings;

    /// Empty after a sentence where there is no such record.
    Optional<Subject> subject(Desk desk, Portfolio whole) {
        if (project != null) {
            var found = PortfolioCommand.projects(whole).filter(each -> each.code().equalsIgnoreCase(project))
                    .findFirst();
            if (found.isEmpty()) {
                SheetCommand.sayUnknown(desk, whole, project);
            }
            return found.map(each -> new Subject.Sheet(each.id()));
        }
        if (partner != null) {
            var found = PartnerCodes.find(whole, partner);
            if (found.isEmpty()) {
                desk.say("cli.partner.unknown", partner);
            }
            return found.map(each -> new Subject.OnPartner(each.id()));
        }
        if (meeting != null) {
            return occasion(desk, whole, meeting).map(each -> new Subject.ForMeeting(each.id()));
        }
        if (pack != null) {
            return occasion(desk, whole, pack)
                    .map(each -> Subject.Pack.of(whole, each.id(), TimelineOrder.byProject()));
        }
        if (all) {
            return Optional.of(new Subject.BoundSheets(PortfolioCommand.projects(whole).map(Project::id).toList()));
        }
        return Optional.of(report ? new Subject.Report()
                : timeline ? new Subject.Timeline(TimelineOrder.byProject())
                        : new Subject.Undertakings(UndertakingChoice.ALL));
    }

    private static Optional<Occasion> occasion(Desk desk, Portfolio whole, UUID id) {
        var found = whole.find(Occasion.class, id);
        if (found.isEmpty()) {
            desk.say("cli.brief.unknown", id);
        }
        return found;
    }
}
