package org.jalinan.ui.documents;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jalinan.documents.order.Subject;
import org.jalinan.model.IssuedKind;
import org.jalinan.model.Occasion;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;

/// What each kind of document can be about, in the order in which it is offered.
final class Subjects {

    private Subjects() {
    }

    /// The records of which one has to be chosen, or for undertakings may be; none for a document on everything.
    static List<? extends PortfolioRecord> offered(Portfolio portfolio, IssuedKind kind) {
        return switch (kind) {
            case STATUS_SHEET -> projects(portfolio).toList();
            case PARTNER_BRIEF, UNDERTAKINGS ->
                portfolio.all(Partner.class).sorted(Partner.byName()).toList();
            case MEETING_BRIEF, PACK -> portfolio.all(Occasion.class)
                    .sorted(Comparator.comparing((Occasion each) -> each.date().from()).reversed()).toList();
            case BOUND_SHEETS, REPORT, TIMELINE, ADDENDUM -> List.of();
        };
    }

    static Subject boundSheets(Portfolio portfolio) {
        return new Subject.BoundSheets(projects(portfolio).map(Project::id).toList());
    }

    private static Stream<Project> projects(Portfolio portfolio) {
        return portfolio.all(Project.class).sorted(Comparator.comparingInt(Project::number));
    }
}
