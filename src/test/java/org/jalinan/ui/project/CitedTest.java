package org.jalinan.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Citations;
import org.jalinan.model.Country;
import org.jalinan.model.Indicator;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Participation;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Role;
import org.jalinan.model.Samples;
import org.jalinan.model.Source;
import org.jalinan.model.StatedDate;
import org.jalinan.ui.Messages;
import org.jalinan.ui.form.Entries;
import org.junit.jupiter.api.Test;

class CitedTest {

    private final Messages messages = new Messages(Language.EN);
    private final Project project = Samples.project("Project 0042");
    private final Source source = Samples.source("X1");
    private final Milestone milestone = Samples.target(Samples.milestone(project.id(), "Milestone 0001"),
            StatedDate.year(2027));
    private final Country country = Samples.country("XA");

    @Test
    void aCitationSupportsWhatTheRecordSaidAndIsSeenToSupportItNoMore() {
        var before = Samples.portfolio(project, source, milestone);
        var citation = Citations.citing(before, UUID.randomUUID(), milestone, source, Optional.of("target"))
                .found(" page 3 ", Optional.empty());
        assertEquals(Optional.of("page 3"), citation.locator());
        var cited = page(project, source, milestone, citation).facts().cited().getFirst();
        assertTrue(cited.supported());
        assertEquals("2027", cited.value(messages));
        assertEquals("Target", cited.field(messages));
        var moved = Samples.target(milestone, StatedDate.year(2028));
        var after = page(project, source, moved, citation).facts().cited().getFirst();
        assertFalse(after.supported());
        assertEquals("2027", after.value(messages), "what the source says stays");
    }

    @Test
    void aRecordIsCitedAsAWhole() {
        var citation = Citations.citing(Samples.portfolio(project, source), UUID.randomUUID(), project, source,
                Optional.empty()).found(" ", Optional.empty());
        assertEquals(Optional.empty(), citation.field());
        assertEquals(Optional.of("title: Project 0042"), citation.value());
        assertEquals(Optional.empty(), citation.locator());
    }

    @Test
    void whatBelongsToTheProjectIsCitedHereWhateverItsKind() {
        var indicator = new Indicator(Samples.id("Indicator 0042"), project.id(), 0, "Indicator 0042",
                Optional.empty(), Optional.empty(), Optional.empty());
        var citation = Citations.citing(Samples.portfolio(project, source), UUID.randomUUID(), indicator, source,
                Optional.empty());
        var cited = page(project, source, indicator, citation).facts().cited().getFirst();
        assertEquals("Indicator 0042", cited.name(messages));
    }

    @Test
    void ofAWholeOnlyWhatTheRecordNoLongerSaysIsShown() {
        var citation = Citations.citing(Samples.portfolio(project, source, milestone), UUID.randomUUID(), milestone,
                source, Optional.empty());
        assertEquals("", page(project, source, milestone, citation).facts().cited().getFirst().value(messages));
        var moved = Samples.target(milestone, StatedDate.year(2028));
        assertEquals("Target: 2027",
                page(project, source, moved, citation).facts().cited().getFirst().value(messages));
    }

    @Test
    void onlyFieldsThatASourceCanSupportAreOffered() {
        var fields = Cited.fields(milestone).toList();
        assertTrue(fields.containsAll(List.of("title", "target", "recorded", "verb")));
        assertFalse(fields.contains("id") || fields.contains("order") || fields.contains("project"));
    }

    @Test
    void aRoleIsGivenOnceToEach() {
        var other = Samples.country("XB");
        var held = Samples.participation(project.id(), country, Role.HOST);
        var page = page(project, country, other, held);
        var given = NewRoles.of(page, List.of(country.id(), other.id(), other.id()), Role.HOST, UUID::randomUUID);
        assertEquals(List.of(other.id()), given.stream().map(Participation::partner).toList());
        assertEquals(held.order() + 1, given.getFirst().order());
        assertEquals(2, NewRoles.of(page, List.of(country.id(), other.id()), Role.FUNDER, UUID::randomUUID).size());
    }

    private Page page(PortfolioRecord... records) {
        return new Page(new Entries(Samples.portfolio(records), List.of(), Samples.date("2026-11-21")), project);
    }
}
