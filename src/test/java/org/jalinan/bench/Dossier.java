package org.jalinan.bench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Country;
import org.jalinan.model.Meeting;
import org.jalinan.model.MeetingKind;
import org.jalinan.model.MeetingLevel;
import org.jalinan.model.MeetingMode;
import org.jalinan.model.Organisation;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Role;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingKind;
import org.jalinan.model.UndertakingState;

/// What everything with one partner costs to gather: on the facts, and with 60 projects and 5,000 undertakings more,
/// shared among the countries.
public final class Dossier {

    private static final int ROUNDS = 31;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Dossier() {
    }

    public static void main(String[] arguments) {
        var facts = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
        var many = generate(facts, 60, 5_000);
        for (var code : new String[]{"JP", "US", "ITU"}) {
            measure(facts, code);
            measure(many, code);
            Figure.median("everything with " + code + ", on the facts", measure(facts, code), "ms", 50).print();
            Figure.median("everything with " + code + ", 60 projects, 5,000 undertakings", measure(many, code), "ms",
                    100).print();
        }
    }

    /// Every part that the page shows, each once.
    private static double[] measure(Portfolio portfolio, String code) {
        var partner = partner(portfolio, code);
        var times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            var dossier = org.jalinan.model.relation.Dossier.of(portfolio, partner, TODAY);
            int records = dossier.meetings().size() + dossier.roles().size() + dossier.undertakings().size()
                    + dossier.contacts().size() + dossier.lines().size() + dossier.background().size()
                    + dossier.sources().size();
            if (records == 0 || dossier.lastMeeting().isEmpty() || dossier.nextOccasion().isEmpty()) {
                throw new IllegalStateException("There is nothing with " + code);
            }
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private static Partner partner(Portfolio portfolio, String code) {
        return portfolio.all(Partner.class).filter(each -> switch (each) {
            case Country country -> country.isoAlpha2().equals(code);
            case Organisation body -> body.abbreviation().equals(Optional.of(code));
        }).findFirst().orElseThrow();
    }

    /// Ten undertakings a meeting; the meetings go round the countries and ITU.
    private static Portfolio generate(Portfolio facts, int projects, int undertakings) {
        var partners = Stream
                .concat(facts.all(Country.class).map(Partner.class::cast), Stream.of(partner(facts, "ITU")))
                .toList();
        var portfolio = facts;
        for (int i = 0; i < projects; i++) {
            var id = new UUID(1, i);
            portfolio = portfolio.with(Project.called(id, "P" + i, 100 + i, "Project %04d".formatted(i)));
            for (int j = 0; j < partners.size(); j += 2) {
                portfolio = portfolio.with(new Participation(new UUID(2, i * 1_000L + j), id, partners.get(j).id(), j,
                        Role.BENEFICIARY, Optional.empty()));
            }
        }
        for (int i = 0; i < undertakings; i++) {
            var meeting = new UUID(3, i / 10);
            if (i % 10 == 0) {
                portfolio = portfolio.with(meeting(meeting, i))
                        .with(new Counterpart(new UUID(4, i), meeting, partners.get(i / 10 % partners.size()).id(), 0));
            }
            portfolio = portfolio.with(new Undertaking(new UUID(5, i), meeting, i % 10, "Undertaking %04d".formatted(i),
                    UndertakingKind.AGREED, Optional.empty(), UndertakingState.OPEN,
                    Optional.of(new UUID(1, i % projects)),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return portfolio;
    }

    private static Meeting meeting(UUID id, int number) {
        return new Meeting(id, "Meeting %04d".formatted(number), MeetingKind.BILATERAL,
                StatedDate.day(LocalDate.of(2022, 1, 1).plusDays(number % 1_700)), "Town 0042", Optional.empty(),
                MeetingMode.VIRTUAL, MeetingLevel.WORKING, Optional.empty(), Optional.empty());
    }
}
