package org.jalinan.chart;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalinan.model.Activity;
import org.jalinan.model.Country;
import org.jalinan.model.Funding;
import org.jalinan.model.Milestone;
import org.jalinan.model.Organisation;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.ProjectTag;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.Role;
import org.jalinan.model.TagKind;
import org.jalinan.model.rating.Standing;

/// By what lanes are formed.
public enum Grouping {
    PROJECT, PARTNER, THEME, LEAD, FUNDER, KIND, RATING,
    /// One lane for everything.
    NONE;

    /// The heads under which a line of a project stands; several where partners share the project.
    Stream<LaneHead> heads(Portfolio portfolio, Project project, Optional<Entry> entry) {
        var heads = switch (this) {
            case PROJECT -> Stream.<LaneHead>of(new LaneHead.OfProject(project, 1));
            case PARTNER -> holders(portfolio, project, _ -> true).map(partner -> countryOf(portfolio, partner))
                    .map(partner -> (LaneHead) new LaneHead.OfPartner(partner));
            case LEAD -> holders(portfolio, project, Role.LEAD_MINISTRY::equals)
                    .map(partner -> (LaneHead) new LaneHead.OfPartner(partner));
            case FUNDER -> Stream.concat(funders(portfolio, project), holders(portfolio, project, Role.FUNDER::equals))
                    .map(partner -> (LaneHead) new LaneHead.OfPartner(partner));
            case THEME -> portfolio.naming(ProjectTag.class, project.id()).filter(tag -> tag.kind() == TagKind.THEME)
                    .map(tag -> (LaneHead) new LaneHead.OfTheme(tag.text()));
            case KIND -> entry.flatMap(Grouping::kind).stream();
            case RATING -> Standing.of(portfolio, project, RatingDimension.OVERALL).value()
                    .map(value -> (LaneHead) new LaneHead.OfConstant(value)).stream();
            case NONE -> Stream.<LaneHead>empty();
        };
        var known = heads.distinct().toList();
        return known.isEmpty() ? Stream.of(new LaneHead.Unknown(this)) : known.stream();
    }

    private static Stream<Partner> holders(Portfolio portfolio, Project project, Predicate<Role> wanted) {
        return portfolio.naming(Participation.class, project.id()).filter(each -> wanted.test(each.role()))
                .flatMap(each -> portfolio.find(Partner.class, each.partner()).stream());
    }

    private static Stream<Partner> funders(Portfolio portfolio, Project project) {
        return portfolio.naming(Funding.class, project.id()).filter(each -> each.project().equals(project.id()))
                .flatMap(each -> each.funder().stream()).flatMap(id -> portfolio.find(Partner.class, id).stream());
    }

    /// What an organisation of a country does is drawn in the lane of the country.
    static Partner countryOf(Portfolio portfolio, Partner partner) {
        return switch (partner) {
            case Country country -> country;
            case Organisation organisation -> organisation.country()
                    .flatMap(id -> portfolio.find(Country.class, id)).<Partner>map(each -> each).orElse(organisation);
        };
    }

    private static Optional<LaneHead> kind(Entry entry) {
        return switch (entry) {
            case Entry.OfMilestone(_, var milestone) -> Optional.of(new LaneHead.OfConstant(milestone.type()));
            case Entry.OfGone(_, Milestone was) -> Optional.of(new LaneHead.OfConstant(was.type()));
            case Entry.OfGone(_, Activity _) -> Optional.empty();
            case Entry.OfActivity _,Entry.OfMeetings _,Entry.OfUndertaking _ -> Optional.empty();
        };
    }
}
