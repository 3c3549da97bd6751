package org.jalinan.documents.compose;

import java.time.LocalDate;
import java.util.Optional;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Component;
import org.jalinan.model.Contact;
import org.jalinan.model.Country;
import org.jalinan.model.Decision;
import org.jalinan.model.Line;
import org.jalinan.model.LineKind;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Note;
import org.jalinan.model.NoteKind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Rating;
import org.jalinan.model.RatingBasis;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.RatingValue;
import org.jalinan.model.Releasability;
import org.jalinan.model.Risk;
import org.jalinan.model.RiskKind;
import org.jalinan.model.RiskState;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingKind;
import org.jalinan.model.UndertakingState;

/// The facts of 2025 with words planted in every place that only our own delegation may read, all beginning with `SECRET`.
public final class Planted {

    public static final String SECRET = "Secret0042";
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    private Planted() {
    }

    public static Project project() {
        return FACTS.all(Project.class).filter(each -> each.code().equals("CS")).findFirst().orElseThrow();
    }

    public static Country partner() {
        return FACTS.all(Country.class).filter(each -> each.isoAlpha2().equals("US")).findFirst().orElseThrow();
    }

    public static Portfolio portfolio() {
        var project = project();
        var milestone = FACTS.naming(Milestone.class, project.id()).filter(each -> !each.isRecorded()).findFirst()
                .orElseThrow();
        var officers = Samples.recorded(Samples.milestone(project.id(), SECRET + " milestone"),
                StatedDate.day(LocalDate.of(2026, 3, 4)));
        // The United States was not at this meeting.
        var meeting = FACTS.all(Meeting.class).filter(each -> each.title().contains("Russia")).findFirst()
                .orElseThrow();
        return FACTS.with(forecast(milestone, StatedDate.year(2028).worded(SECRET + " forecast")))
                .with(officers).with(note(project, "status")).with(note(partner(), "background"))
                .with(rating(project)).with(risk(project)).with(decision(project)).with(contact())
                .with(line(LineKind.POINT_TO_MAKE)).with(line(LineKind.OUR_OBJECTIVE)).with(line(LineKind.RESPONSE))
                .with(new Undertaking(Samples.id(SECRET), meeting.id(), 7, SECRET + " undertaking",
                        UndertakingKind.AGREED, Optional.empty(), UndertakingState.OPEN, Optional.of(project.id()),
                        Optional.empty(), Optional.of(SECRET + " evidence"), Optional.empty(), Optional.empty()));
    }

    private static Milestone forecast(Milestone milestone, StatedDate date) {
        return Component.named(Milestone.class, "forecast").orElseThrow().replace(milestone, Optional.of(date));
    }

    private static Note note(PortfolioRecord about, String name) {
        return new Note(Samples.id(name), about.id(), 0, NoteKind.BACKGROUND, StatedDate.year(2026),
                SECRET + " officer",
                SECRET + " " + name);
    }

    private static Rating rating(Project project) {
        return new Rating(Samples.id("rating"), project.id(), RatingDimension.OVERALL, Optional.of(RatingValue.RED),
                TODAY, SECRET + " judge", RatingBasis.SELF_ASSESSED, SECRET + " rating");
    }

    private static Risk risk(Project project) {
        return new Risk(Samples.id("risk"), project.id(), 0, RiskKind.RISK, SECRET + " risk", Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.of(SECRET + " mitigation"), Optional.empty(),
                RiskState.OPEN, Optional.empty());
    }

    private static Decision decision(Project project) {
        return new Decision(Samples.id("decision"), project.id(), 0, SECRET + " decision", Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    private static Contact contact() {
        return new Contact(Samples.id("contact"), partner().id(), 0, SECRET + " person",
                Optional.of(SECRET + " office"),
                Optional.empty(), Optional.empty(), Optional.of(SECRET + "@example.org"), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Line line(LineKind kind) {
        return new Line(Samples.id("line" + kind), kind, SECRET + " line " + kind, Releasability.DO_NOT_DISCLOSE,
                Optional.empty(), Optional.of(partner().id()), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
