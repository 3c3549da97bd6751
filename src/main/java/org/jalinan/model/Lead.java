package org.jalinan.model;

import java.util.List;
import java.util.stream.Stream;

/// Who leads a project: its lead ministry, then its implementing agency, as far as they are recorded.
public final class Lead {

    private Lead() {
    }

    public static List<Partner> of(Portfolio portfolio, Project project) {
        return Stream.of(Role.LEAD_MINISTRY, Role.IMPLEMENTING_AGENCY)
                .flatMap(
                        role -> portfolio.naming(Participation.class, project.id()).filter(each -> each.role() == role))
                .flatMap(each -> portfolio.find(Partner.class, each.partner()).stream()).distinct().toList();
    }
}
