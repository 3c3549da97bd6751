package org.jalinan.model.relation;

import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Norm;
import org.jalinan.model.NormReference;
import org.jalinan.model.Note;
import org.jalinan.model.NoteKind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Touching;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingKind;
import org.jalinan.model.UndertakingState;
import org.junit.jupiter.api.Test;

class NormHoldingTest {

    private static final Norm NORM = new Norm(id("Norm 0042"), "13(z)", "z", "Norm 0042", Optional.empty());
    private static final Project PROJECT = project("Project 0042");

    @Test
    void aNormThatNothingTouchesHoldsNothing() {
        assertTrue(holding(portfolio(NORM, PROJECT)).isEmpty());
    }

    @Test
    void aProjectTouchesANormItselfAndByWhatItPromisedAndCountsOnce() {
        var promised = undertaking("Undertaking 0042", Optional.of(PROJECT.id()));
        var portfolio = portfolio(NORM, PROJECT, promised, reference(PROJECT), reference(promised));
        assertEquals(2, holding(portfolio).references().size());
        assertEquals(List.of(PROJECT), holding(portfolio).projects(portfolio));
    }

    @Test
    void anUndertakingOfNoProjectTouchesANormAndNoProjectDoes() {
        var promised = undertaking("Undertaking 0042", Optional.empty());
        var portfolio = portfolio(NORM, PROJECT, promised, reference(promised));
        assertFalse(holding(portfolio).isEmpty());
        assertEquals(List.of(), holding(portfolio).projects(portfolio));
    }

    @Test
    void aNoteOnTheNormItselfIsSomethingRecorded() {
        var note = new Note(id("Note 0042"), NORM.id(), 0, NoteKind.BACKGROUND,
                StatedDate.day(LocalDate.parse("2026-11-20")), "Officer 0001", "Text 0042");
        assertEquals(List.of(note), holding(portfolio(NORM, note)).notes());
        assertFalse(holding(portfolio(NORM, note)).isEmpty());
    }

    @Test
    void theActionPlanOf2021IsNamedInTheFactsAndTiedToNoNorm() {
        var facts = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
        var named = NormsNamed.in(facts);
        assertTrue(named.getFirst() instanceof Undertaking plan
                && plan.text().startsWith("Development of the action plan on norms implementation"));
        assertEquals(3, named.size());
        assertTrue(facts.all(Norm.class).map(norm -> NormHolding.of(facts, norm)).allMatch(NormHolding::isEmpty));
    }

    @Test
    void whatAnOfficerTiedToOneNormNoLongerConcernsAllOfThem() {
        var promised = undertaking("A promise about Norms", Optional.empty());
        var other = undertaking("A promise about enormous things", Optional.empty());
        assertEquals(List.of(promised), NormsNamed.in(portfolio(NORM, promised, other)));
        assertEquals(List.of(), NormsNamed.in(portfolio(NORM, promised, other, reference(promised))));
    }

    private static NormHolding holding(Portfolio portfolio) {
        return NormHolding.of(portfolio, NORM);
    }

    private static NormReference reference(Touching touching) {
        return new NormReference(id("reference " + touching.id()), NORM.id(), touching.id(), 0, Optional.empty());
    }

    private static Undertaking undertaking(String text, Optional<UUID> project) {
        return new Undertaking(id(text), id("Meeting 0042"), 0, text, UndertakingKind.AGREED, Optional.empty(),
                UndertakingState.OPEN, project, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
