package org.jalinan.ui.partners;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Country;
import org.jalinan.model.Organisation;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.PartnerStatus;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.ui.Messages;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.Said;

/// What each column says of a partner: as a list what it is, as a matrix what it does in each project.
record PartnerColumns(Messages messages) {

    List<Column<PartnerLine>> list() {
        return Stream.of(names(160), List.of(
                Column.<PartnerLine>of("kind", this::kind).wide(150),
                Column.<PartnerLine>of("since", line -> Said.orNotRecorded(
                        line.status().flatMap(PartnerStatus::from).map(messages::date), messages))
                        .sortedByIfKnown(line -> line.status().flatMap(PartnerStatus::from).map(StatedDate::from))
                        .wide(90)),
                counts()).flatMap(List::stream).toList();
    }

    List<Column<PartnerLine>> matrix(List<Project> projects) {
        var roles = projects.stream().map(this::roles).toList();
        return Stream.of(names(160), roles, counts()).flatMap(List::stream).toList();
    }

    private List<Column<PartnerLine>> names(double width) {
        return List.of(
                Column.<PartnerLine>of("code", line -> PartnerLine.code(line.partner())
                        .map(code -> Said.in("code", code)).orElseGet(() -> Said.in("not-recorded", ""))).wide(54),
                Column.<PartnerLine>of("name", line -> Said.of(messages.name(line.partner()))).wide(width));
    }

    private Said kind(PartnerLine line) {
        return line.status().map(status -> Said.of(messages.label(status.kind()))).orElseGet(
                () -> switch (line.partner()) {
                    case Country _ -> Said.notRecorded(messages);
                    case Organisation body -> Said.of(messages.label(body.type()));
                });
    }

    private Column<PartnerLine> roles(Project project) {
        return Column
                .<PartnerLine>of(key(project.id()), line -> Said.of(RoleCell.words(line.in(project.id()), messages)))
                .titled(project.code()).wide(40)
                .sortedByIfKnown(line -> line.in(project.id()).stream().findFirst())
                .drawn(() -> new RoleCell(project.id(), messages));
    }

    private static String key(UUID project) {
        return "p" + project.toString().replace("-", "");
    }

    private List<Column<PartnerLine>> counts() {
        return List.of(
                Column.<PartnerLine>of("meetings", line -> count(line.meetings())).sortedBy(PartnerLine::meetings)
                        .wide(60).drawn(() -> new CountCell(PartnerLine::meetings, messages)),
                Column.<PartnerLine>of("open", line -> count(line.open())).sortedBy(PartnerLine::open)
                        .wide(60).drawn(() -> new CountCell(PartnerLine::open, messages)),
                Column.<PartnerLine>of("met", this::met).sortedByIfKnown(line -> line.lastMet().map(StatedDate::to))
                        .wide(70));
    }

    private Said count(int many) {
        return many == 0 ? Said.missing("") : Said.of(messages.number(many));
    }

    /// By its month, which is what a reader of thirty lines compares; the day stands on the page.
    private Said met(PartnerLine line) {
        return line.home() ? Said.in("detail", messages.text("partners.home"))
                : line.lastMet().map(date -> Said.in("detail", messages.date(toTheMonth(date))))
                        .orElseGet(() -> Said.missing(""));
    }

    private static StatedDate toTheMonth(StatedDate date) {
        return switch (date.precision()) {
            case DAY, RANGE, MONTH -> StatedDate.month(YearMonth.from(date.to()));
            case QUARTER, YEAR -> date;
        };
    }

    List<Condition<PartnerLine>> conditions(List<Project> projects) {
        var own = Stream.of(
                Condition.<PartnerLine>of("met", messages.text("partners.only.met"), line -> line.meetings() > 0),
                Condition.<PartnerLine>of("open", messages.text("partners.only.open"), line -> line.open() > 0));
        var kinds = Stream.of(PartnerKind.values()).map(kind -> Condition.<PartnerLine>choice(
                messages.text("list.partners.kind"), kind.name(), messages.label(kind),
                line -> line.status().map(PartnerStatus::kind).equals(Optional.of(kind))));
        var roles = projects.stream().map(project -> Condition.<PartnerLine>choice(
                messages.text("partners.only.role"), key(project.id()), project.code() + " · " + project.shortTitle(),
                line -> !line.in(project.id()).isEmpty()));
        return Stream.of(own, kinds, roles).flatMap(each -> each).toList();
    }
}
