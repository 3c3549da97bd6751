package org.jalinan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Visibly invented records for tests, complete enough to be saved.
public final class Samples {

    public static final UUID PROJECT = id("Project 0042");

    private Samples() {
    }

    public static UUID id(String name) {
        return RecordIds.ofFact("sample/" + name);
    }

    public static Project project(String title) {
        return Project.called(id(title), "X" + title.replaceAll("\\D", ""), 42, title);
    }

    public static Milestone milestone(String title) {
        return milestone(PROJECT, title);
    }

    public static Milestone milestone(UUID project, String title) {
        return new Milestone(id(title), project, 0, title, Optional.empty(), MilestoneType.OTHER, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Milestone recorded(Milestone milestone, StatedDate date) {
        return set(milestone, "recorded", date);
    }

    public static Milestone target(Milestone milestone, StatedDate date) {
        return set(milestone, "target", date);
    }

    public static <R extends PortfolioRecord> R set(R record, String field, Object value) {
        return Component.named(record.getClass(), field).orElseThrow().replace(record, Optional.of(value));
    }

    public static Country country(String code) {
        return new Country(id("Country " + code), code, code + "X", "999", "Country " + code, Confidence.UNVERIFIED,
                Optional.empty());
    }

    public static Organisation organisation(String name) {
        return new Organisation(id(name), name, Optional.empty(), Optional.empty(), OrganisationType.GOVERNMENT,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Confidence.UNVERIFIED, Optional.empty());
    }

    public static Contact contact(UUID partner, String name) {
        return new Contact(id(name), partner, 0, name, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Participation participation(UUID project, Partner partner, Role role) {
        return new Participation(id(partner.name() + role + project), project, partner.id(), 0, role, Optional.empty());
    }

    public static Source source(String code) {
        return new Source(id("Source " + code), code, "Source " + code, "Publisher 0042", Optional.empty(),
                Optional.empty(), "nowhere", SourceKind.OFFICER, Optional.empty());
    }

    public static Citation citation(PortfolioRecord record, Source source, String field, String value) {
        return new Citation(id("citation" + record.id() + source.code() + field), record.id(), 0, source.id(),
                Optional.of(field), Optional.of(value), Optional.empty(), Optional.empty());
    }

    public static Portfolio portfolio(PortfolioRecord... records) {
        return portfolio(List.of(records));
    }

    public static Portfolio portfolio(Iterable<? extends PortfolioRecord> records) {
        var portfolio = Portfolio.EMPTY;
        for (var record : records) {
            portfolio = portfolio.with(record);
        }
        return portfolio;
    }

    public static LocalDate date(String iso) {
        return LocalDate.parse(iso);
    }
}
