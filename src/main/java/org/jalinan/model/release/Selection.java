package org.jalinan.model.release;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;

/// The part of a portfolio that is about some of its projects: what belongs to another project is not in it, nor what is
/// about another alone. What belongs to none (partners, sources, meetings) stays.
public final class Selection {

    private Selection() {
    }

    public static Portfolio of(Portfolio whole, Collection<UUID> projects) {
        var others = whole.all(PortfolioRecord.class).filter(record -> isOfAnother(record, projects)).toList();
        return Proposal.removeAll(whole, Act.of("selection"), others).applyTo(whole);
    }

    private static boolean isOfAnother(PortfolioRecord record, Collection<UUID> projects) {
        return record instanceof Project project ? !projects.contains(project.id())
                : Component.references(record.getClass()).stream()
                        .filter(each -> each.isOptional() && each.refersTo() == Project.class)
                        .flatMap(each -> ((Optional<?>) each.get(record)).stream())
                        .anyMatch(id -> !projects.contains(id));
    }
}
