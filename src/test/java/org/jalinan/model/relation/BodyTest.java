package org.jalinan.model.relation;

import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.portfolio;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalinan.model.Confidence;
import org.jalinan.model.FocalField;
import org.jalinan.model.FocalPoint;
import org.jalinan.model.Organisation;
import org.jalinan.model.OrganisationType;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final LocalDate BEFORE = LocalDate.of(2021, 10, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);
    private static final StatedDate SPLIT = StatedDate.day(LocalDate.of(2023, 12, 12));

    private static final Organisation PARTNER = body("Partner 0042", null, null, null);
    private static final Organisation OLDER = body("Ministry 0001", "Partner 0042", null, null);
    private static final Organisation YOUNGER = body("Ministry 0002", "Partner 0042", "Ministry 0001", SPLIT);
    private static final Organisation AGENCY = body("Agency 0001", "Ministry 0002", null, null);
    private static final Portfolio PORTFOLIO = portfolio(PARTNER, OLDER, YOUNGER, AGENCY,
            new FocalPoint(id("Focal 0001"), AGENCY.id(), 1, FocalField.CYBER));

    @Test
    void aMinistryIsListedByTheNameItHadOnTheDayBeforeWhatStandsUnderIt() {
        assertEquals(List.of("Ministry 0002", "Agency 0001"), names(PORTFOLIO, AFTER));
        assertEquals(List.of(List.of(), List.of(FocalField.CYBER)),
                on(PORTFOLIO, AFTER).stream().map(Body::fields).toList());
    }

    @Test
    void whatAnAgencyStoodUnderBeforeItsMinistryWasMadeIsNotGuessed() {
        var now = of(AGENCY, AFTER);
        assertEquals(Optional.of(YOUNGER), now.under());
        assertFalse(now.underUnknown());
        var then = of(AGENCY, BEFORE);
        assertEquals(Optional.empty(), then.under());
        assertTrue(then.underUnknown());
        assertFalse(of(YOUNGER, AFTER).underUnknown());
    }

    @Test
    void twoThatMayHaveStoodAreBothListedAsOpen() {
        var undated = portfolio(PARTNER, OLDER, body("Ministry 0003", "Partner 0042", "Ministry 0001", null));
        assertEquals(List.of("Ministry 0001", "Ministry 0003"), names(undated, AFTER));
        assertTrue(on(undated, AFTER).stream().noneMatch(Body::certain));
        assertTrue(on(PORTFOLIO, AFTER).stream().allMatch(Body::certain));
    }

    @Test
    void twoThatStandUnderEachOtherAreBothListed() {
        var parties = portfolio(PARTNER, body("Agency 0002", "Agency 0003", null, null),
                body("Agency 0003", "Agency 0002", null, null));
        assertEquals(2, Body.of(parties, PARTNER.id(), Parties.of(parties, id("Agency 0002")), AFTER).size());
    }

    private static Body of(Organisation organisation, LocalDate day) {
        return on(PORTFOLIO, day).stream().filter(each -> each.organisation().equals(organisation)).findFirst()
                .orElseThrow();
    }

    private static List<Body> on(Portfolio portfolio, LocalDate day) {
        return Dossier.of(portfolio, PARTNER, day).bodies();
    }

    private static List<String> names(Portfolio portfolio, LocalDate day) {
        return on(portfolio, day).stream().map(each -> each.organisation().name()).toList();
    }

    private static Organisation body(String name, String under, String after, StatedDate from) {
        return new Organisation(id(name), name, Optional.empty(), Optional.empty(), OrganisationType.GOVERNMENT,
                Optional.empty(), Optional.ofNullable(under).map(each -> id(each)),
                Optional.ofNullable(after).map(each -> id(each)), Optional.ofNullable(from), Optional.empty(),
                Confidence.UNVERIFIED, Optional.empty());
    }
}
