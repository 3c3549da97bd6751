package org.jalinan.ui.partners;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Membership;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.Portfolio;
import org.jalinan.ui.Messages;

/// What a heading says of its group besides: how many were in it before somebody last joined.
record GroupNotes(Portfolio portfolio, LocalDate day, Messages messages) {

    String of(PartnerGroup group) {
        return Stream.of(PartnerKind.values()).filter(kind -> PartnerGroup.of(kind) == group)
                .flatMap(kind -> Membership.lastGrowth(portfolio, kind, day).stream())
                .map(growth -> messages.text("partners.before", messages.number(growth.before()),
                        messages.date(growth.on())))
                .collect(Collectors.joining(" · "));
    }
}
