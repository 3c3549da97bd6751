package org.jalinan.ui.partners;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.ui.Messages;
import org.jalinan.ui.list.Grouping;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;

/// Makes the table of partners in its two forms.
record PartnerTables(Lists lists) {

    private static final double ROW = 24;

    /// In the order of the columns.
    static List<Project> projects(Portfolio portfolio) {
        return portfolio.all(Project.class)
                .sorted(Comparator.comparingInt(Project::number).thenComparing(Project::code)).toList();
    }

    /// Empty still. Those without a status, which are many and seldom met, begin folded.
    RecordList<PartnerLine> of(List<Project> projects, boolean matrix) {
        var columns = new PartnerColumns(messages());
        var made = new RecordList<PartnerLine>(lists, matrix ? "partnerMatrix" : "partners",
                line -> line.partner().id(), matrix ? columns.matrix(projects) : columns.list(), Optional.empty());
        made.setRowHeight(ROW);
        if (matrix) {
            made.scrollSideways(2);
        }
        made.setConditions(columns.conditions(projects));
        made.fold(PartnerGroup.NO_STATUS);
        return made;
    }

    /// What each partner is to ASEAN on a day.
    Grouping<PartnerLine, PartnerGroup> headings(Portfolio portfolio, LocalDate day) {
        var notes = new GroupNotes(portfolio, day, messages());
        return new Grouping<>(PartnerLine::group, group -> messages().text("partners.group." + group.name()),
                notes::of);
    }

    private Messages messages() {
        return lists.messages();
    }
}
