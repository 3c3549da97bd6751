package org.jalinan.exchange.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Kind;
import org.jalinan.model.Membership;
import org.jalinan.model.Name;
import org.jalinan.model.NameForm;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.ProjectTag;
import org.jalinan.model.Role;
import org.jalinan.model.TagKind;

/// Columns for people, put together from other records. Their truth stands in the tables of those records, so they are not
/// read back.
record Derived(Portfolio portfolio, LocalDate day) {

    SequencedMap<String, Function<PortfolioRecord, Cell>> of(Kind kind) {
        var columns = new LinkedHashMap<String, Function<PortfolioRecord, Cell>>();
        switch (kind) {
            case PROJECT -> {
                columns.put("themes", record -> joined(tags(record, TagKind.THEME)));
                columns.put("programmes", record -> joined(tags(record, TagKind.PROGRAMME)));
                for (var role : Role.values()) {
                    columns.put(role.name().toLowerCase(Locale.ROOT), record -> joined(partners(record, role)));
                }
            }
            case COUNTRY, ORGANISATION -> {
                columns.put("iso_name", record -> joined(names(record, NameForm.ISO)));
                columns.put("official_name", record -> joined(names(record, NameForm.OFFICIAL)));
                columns.put("status", record -> Cell.of(Membership.on(portfolio, (Partner) record, day)
                        .map(status -> status.kind())));
                columns.put("status_as_of", record -> Cell.of(Membership.on(portfolio, (Partner) record, day)
                        .map(_ -> day)));
                columns.put("roles", record -> joined(portfolio.naming(Participation.class, record.id())
                        .flatMap(each -> portfolio.find(Project.class, each.project()).stream()
                                .map(project -> project.code() + " " + each.role()))
                        .sorted()));
            }
            case MILESTONE -> {
                var contradicting = portfolio.all(Contradiction.class)
                        .flatMap(pair -> Stream.of(pair.one(), pair.other())).collect(Collectors.toSet());
                columns.put("contradicts", record -> contradicting.contains(record.id())
                        ? joined(others(record.id()))
                        : Cell.blank());
            }
            // The other kinds say all that they have to say by themselves.
            case PROFILE, SNAPSHOT, ISSUED_DOCUMENT, SOURCE, PARTNER_STATUS, FOCAL_POINT, CONTACT, HOLIDAY, REST_DAY,
                    NORM, EVENT,
                    PROJECT_TAG,
                    OBJECTIVE, ACTIVITY, DEPENDENCY, PREDECESSOR, PARTICIPATION, RATING, RATING_THRESHOLD, RISK,
                    INDICATOR, INDICATOR_PERIOD, FUNDING, MEETING, COUNTERPART, PARTICIPANT, TOPIC, DISCUSSION,
                    UNDERTAKING, UNDERTAKING_OWNER, AGENDA_ITEM, OUTCOME, DECISION, LINE, NOTE, NORM_REFERENCE, NAME,
                    CITATION, CONTRADICTION ->
                {}
        }
        return columns;
    }

    /// The columns of a kind that are never read back.
    static Set<String> names(Kind kind) {
        return Set.copyOf(new Derived(Portfolio.EMPTY, LocalDate.EPOCH).of(kind).keySet());
    }

    private static Cell joined(Stream<String> texts) {
        return Cell.of(texts.collect(Collectors.joining("; ")));
    }

    private Stream<String> others(UUID milestone) {
        return portfolio.naming(Contradiction.class, milestone)
                .map(pair -> pair.one().equals(milestone) ? pair.other() : pair.one()).map(UUID::toString);
    }

    private Stream<String> tags(PortfolioRecord project, TagKind kind) {
        return portfolio.naming(ProjectTag.class, project.id()).filter(tag -> tag.kind() == kind).map(ProjectTag::text);
    }

    private Stream<String> partners(PortfolioRecord project, Role role) {
        return portfolio.naming(Participation.class, project.id()).filter(each -> each.role() == role)
                .flatMap(each -> portfolio.find(Partner.class, each.partner()).stream()).map(Partner::name);
    }

    private Stream<String> names(PortfolioRecord partner, NameForm form) {
        return portfolio.naming(Name.class, partner.id()).filter(name -> name.form() == form).map(Name::text);
    }
}
