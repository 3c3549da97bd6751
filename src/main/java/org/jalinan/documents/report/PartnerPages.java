package org.jalinan.documents.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jalinan.documents.Block;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.model.Country;
import org.jalinan.model.Membership;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Organisation;
import org.jalinan.model.Partner;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.relation.Dossier;
import org.jalinan.text.RecordNames;

/// A page for each group of partners with whom there is anything: what they do in which project, when we last met, what is
/// still open between us.
record PartnerPages(Edition edition, SourceNumbers sources) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        groups().forEach((group, partners) -> {
            blocks.add(new Block.PageBreak());
            blocks.add(new Block.Heading(edition.words().of("report.group." + group),
                    edition.words().of("report.group.count", partners.size())));
            if (group == PartnerKind.ASEAN_MEMBER_STATE) {
                blocks.add(new Block.Paragraph(members(), true));
            }
            blocks.add(table(partners));
        });
        return blocks;
    }

    /// How many member states there are on the day, and how many there were when the first project was endorsed.
    private RichText members() {
        var words = edition.words();
        var now = words.of("report.members", members(edition.asOf()), words.date(edition.asOf()));
        return RichText.plain(edition.portfolio().all(Milestone.class)
                .filter(each -> each.type() == MilestoneType.ENDORSEMENT).flatMap(each -> each.recorded().stream())
                .min(Comparator.comparing(StatedDate::from))
                .map(first -> now + " " + words.of("report.members.then", members(first.from()), words.date(first)))
                .orElse(now));
    }

    private long members(LocalDate day) {
        return Membership.of(edition.portfolio(), PartnerKind.ASEAN_MEMBER_STATE, day).count();
    }

    /// Partners that have a status and any tie, by what they are to ASEAN on the day.
    private Map<PartnerKind, List<Dossier>> groups() {
        var groups = new LinkedHashMap<PartnerKind, List<Dossier>>();
        var all = edition.portfolio().all(Partner.class).filter(PartnerPages::isParty)
                .sorted(Partner.byName())
                .map(each -> Dossier.of(edition.portfolio(), each, edition.asOf())).filter(PartnerPages::isTied)
                .toList();
        for (var kind : PartnerKind.values()) {
            var members = all.stream()
                    .filter(each -> each.status().filter(status -> status.kind() == kind).isPresent()).toList();
            if (!members.isEmpty()) {
                groups.put(kind, members);
            }
        }
        return groups;
    }

    /// A body that acts for a country is shown with its country.
    private static boolean isParty(Partner partner) {
        return switch (partner) {
            case Country _ -> true;
            case Organisation body -> body.country().isEmpty() && body.parent().isEmpty();
        };
    }

    private static boolean isTied(Dossier dossier) {
        return !dossier.roles().isEmpty() || !dossier.meetings().isEmpty() || !dossier.undertakings().isEmpty();
    }

    private Table table(List<Dossier> partners) {
        var words = edition.words();
        return new Table(List.of(column("partner", 34), column("roles", 62), column("met", 42),
                Table.Column.wide(words.of("report.column.open"))), partners.stream().map(this::row).toList());
    }

    private List<RichText> row(Dossier dossier) {
        var words = edition.words();
        return List.of(
                RichText.bold(RecordNames.partner(dossier.partner(), words.language()))
                        .sources(dossier.status().map(sources::of).orElse(List.of())),
                roles(dossier),
                dossier.lastMeeting().map(met -> RichText.plain(words.date(met.date()) + ", " + met.place())
                        .sources(sources.of(met))).orElseGet(edition::notRecorded),
                open(dossier));
    }

    private RichText roles(Dossier dossier) {
        var words = edition.words();
        var byProject = dossier.roles().stream().collect(Collectors.groupingBy(
                role -> edition.portfolio().get(Project.class, role.project()).code(), LinkedHashMap::new,
                Collectors.mapping(role -> words.label(role.role()), Collectors.joining(", "))));
        return byProject.isEmpty() ? edition.none()
                : RichText.plain(byProject.entrySet().stream().map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining("; ")));
    }

    private RichText open(Dossier dossier) {
        var words = edition.words();
        var open = dossier.openUndertakings();
        return open.isEmpty() ? edition.none()
                : RichText.plain(words.of("report.open", words.figure(BigDecimal.valueOf(open.size())),
                        open.stream().map(each -> each.text()).collect(Collectors.joining("; "))));
    }

    private Table.Column column(String name, double millimetres) {
        return Table.Column.of(edition.words().of("report.column." + name), PageFormat.millimetres(millimetres));
    }
}
