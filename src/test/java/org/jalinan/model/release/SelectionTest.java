package org.jalinan.model.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Component;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Source;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @Test
    void whatBelongsToAnotherProjectIsNotInItAndWhatBelongsToNoneIs() {
        var one = FACTS.all(Project.class).findFirst().orElseThrow();
        var part = Selection.of(FACTS, Set.of(one.id()));
        assertEquals(List.of(one), part.all(Project.class).toList());
        assertEquals(FACTS.naming(Milestone.class, one.id()).toList(), part.naming(Milestone.class, one.id()).toList());
        assertTrue(part.all(Milestone.class).allMatch(each -> each.project().equals(one.id())));
        assertEquals(FACTS.count(Meeting.class), part.count(Meeting.class));
        assertEquals(FACTS.count(Source.class), part.count(Source.class));
    }

    @Test
    void nothingInItNamesWhatIsNot() {
        for (var project : FACTS.all(Project.class).toList()) {
            var part = Selection.of(FACTS, Set.of(project.id()));
            part.all(PortfolioRecord.class).forEach(record -> Component.references(record.getClass())
                    .forEach(each -> {
                        var named = each.get(record) instanceof Optional<?> optional
                                ? optional.orElse(null)
                                : each.get(record);
                        assertTrue(named == null || FACTS.find((UUID) named).isEmpty()
                                || part.find((UUID) named).isPresent(), record + " " + each.name());
                    }));
        }
    }

    @Test
    void ofAllProjectsItIsTheWhole() {
        assertEquals(FACTS, Selection.of(FACTS, FACTS.all(Project.class).map(Project::id).toList()));
    }
}
