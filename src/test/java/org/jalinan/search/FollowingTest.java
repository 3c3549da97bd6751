package org.jalinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jalinan.journal.RandomRecords;
import org.jalinan.model.Citation;
import org.jalinan.model.Component;
import org.jalinan.model.Country;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Name;
import org.jalinan.model.NameForm;
import org.jalinan.model.Participation;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Role;
import org.jalinan.model.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The index follows the portfolio: after any edit it finds what an index built anew finds.
class FollowingTest {

    private static final List<String> TYPED = List.of("text 0", "early", "2020", "lead", "ไ", "txet", "as said");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterAnyEditDeletionOrUndoItFindsWhatAnIndexBuiltAnewFinds(long seed) {
        var made = new RandomRecords(seed);
        var random = new Random(seed);
        var portfolio = Samples.portfolio(made.ofEveryKind(4));
        var search = Search.of(portfolio);
        var past = new ArrayList<>(List.of(portfolio));
        for (int step = 0; step < 12; step++) {
            portfolio = random.nextInt(5) == 0 ? past.get(random.nextInt(past.size()))
                    : edited(portfolio, made, random);
            past.add(portfolio);
            search.update(portfolio);
            assertSame(search, portfolio);
        }
    }

    @Test
    void aNewNameOfAPartnerReachesItsRolesAndAnAliasItsOwner() {
        var country = Samples.country("XX");
        var project = Samples.project("Project 0042");
        var role = Samples.participation(project.id(), country, Role.CHAMPION);
        var before = Samples.portfolio(country, project, role);
        var search = Search.of(before);
        var renamed = new Country(country.id(), "XX", "XXX", "999", "Nusantara 0042", country.confidence(),
                Optional.empty());
        var alias = new Name(Samples.id("alias"), project.id(), 0, NameForm.ALIAS, "Rekaan", Optional.empty(),
                Optional.empty(), Optional.empty());
        search.update(before.with(renamed).with(alias));
        assertEquals(List.of(Country.class, Participation.class), kinds(search, "nusantara"));
        assertEquals(List.of(project.getClass()), kinds(search, "rekaan"));
        search.update(before);
        assertEquals(List.of(), kinds(search, "nusantara"));
        assertEquals(List.of(), kinds(search, "rekaan"));
    }

    @Test
    void aDeletedRecordIsNotFoundAndOneBroughtBackIs() {
        var project = Samples.project("Project 0042");
        var search = Search.of(Samples.portfolio(project));
        search.update(Portfolio.EMPTY);
        assertEquals(Found.NOTHING, search.find("0042", Language.EN, 5));
        search.update(Samples.portfolio(project));
        assertEquals(1, search.find("0042", Language.EN, 5).count());
    }

    @Test
    void theRandomRecordsAreFoundAtAll() {
        var search = Search.of(Samples.portfolio(new RandomRecords(1).ofEveryKind(4)));
        assertTrue(search.find("text", Language.EN, 5).count() > 40);
    }

    private static Portfolio edited(Portfolio portfolio, RandomRecords made, Random random) {
        var all = portfolio.all(PortfolioRecord.class).sorted((one, other) -> one.id().compareTo(other.id())).toList();
        var record = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(4)) {
            case 0 -> portfolio.without(Kind.of(record), record.id());
            case 1 -> portfolio.with(made.record(Kind.of(record)));
            default -> portfolio.with(changed(record, made, random));
        };
    }

    private static PortfolioRecord changed(PortfolioRecord record, RandomRecords made, Random random) {
        var components = Component.of(record.getClass());
        var component = components.get(random.nextInt(components.size()));
        return component.name().equals("id") || record instanceof Citation && component.name().equals("record")
                ? record
                : component.replace(record, made.value(component));
    }

    private static void assertSame(Search search, Portfolio portfolio) {
        var anew = Search.of(portfolio);
        for (var typed : TYPED) {
            for (var language : Language.values()) {
                assertEquals(anew.find(typed, language, 5), search.find(typed, language, 5), typed);
            }
        }
    }

    private static List<?> kinds(Search search, String typed) {
        return search.find(typed, Language.EN, 5).groups().stream().map(group -> group.kind().type()).toList();
    }
}
