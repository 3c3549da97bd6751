package org.jalinan.search;

import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Name;
import org.jalinan.model.NameForm;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Role;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final PortfolioRecord NOTHING_ALIKE = Samples.organisation("Nothing alike");

    @ParameterizedTest
    @CsvSource({"ha noi, Hà Nội", "Hà Nội, Ha Noi", "da nang, Đà Nẵng", "ประเทศ, สำนักงานประเทศไทย",
        "มาเล, มาเลเซีย", "ကုမ္ပဏီ, မြန်မာကုမ္ပဏီ", "ជាតិ, ក្រសួងជាតិ", "ແຫ່ງຊາດ, ສູນແຫ່ງຊາດ",
        "网络安全, 国家网络安全中心", "サイバー, 国際サイバー協力", "한국, 한국 정부", "٢٠٢٥, 2025"})
    void scriptsAndAccentsDoNotHide(String typed, String title) {
        assertEquals(List.of(title), titles(find(portfolio(project(title), NOTHING_ALIKE), typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cibersecurity", "cybersecurty", "cybesrecurity", "cybersec", "cybersceu", "CYBERSECURITY"})
    void aSlipOfTheFingerStillFinds(String typed) {
        assertEquals(List.of("Cybersecurity 0042"), titles(find(portfolio(project("Cybersecurity 0042")), typed)));
    }

    @Test
    void yearsAndCodesAreNoSlipsOfEachOther() {
        var portfolio = portfolio(project("Strategy 2025"), project("Strategy 2026"));
        assertEquals(List.of("Strategy 2026"), titles(find(portfolio, "2026")));
        assertEquals(List.of("Strategy 2026"), titles(find(portfolio, "stratgy 2026")));
    }

    @Test
    void theExactTitleComesBeforeTitlesThatHoldItBeforeSlips() {
        var portfolio = portfolio(project("Digital trust 0001"), project("Digitel"), project("Digital"),
                project("All things digital 0002"));
        assertEquals(List.of("Digital", "Digital trust 0001", "All things digital 0002", "Digitel"),
                titles(find(portfolio, "digital")));
    }

    @Test
    void aCodeIsFoundBeforeWhatItsSourceSays() {
        var milestone = Samples.milestone("Milestone 0001");
        var source = Samples.source("P25");
        var found = find(portfolio(project("Project 0042"), milestone, source,
                Samples.citation(milestone, source, "title", "Milestone 0001")), "p25");
        assertEquals(List.of(Kind.SOURCE, Kind.MILESTONE), found.groups().stream().map(Found.Group::kind).toList());
        assertEquals(List.of("P25"), found.groups().getLast().hits().getFirst().sources().stream()
                .map(each -> each.code()).toList());
    }

    @Test
    void aRecordIsFoundByItsAliasItsDatesInWordsAndWhatItNames() {
        var dated = Samples.target(Samples.milestone("Milestone 0001"), StatedDate.day(Samples.date("2027-01-12")));
        var role = Samples.participation(Samples.PROJECT, Samples.country("XX"), Role.CHAMPION);
        var alias = new Name(id("alias"), Samples.PROJECT, 0, NameForm.ALIAS, "Kerjasama rekaan", Optional.empty(),
                Optional.empty(), Optional.empty());
        var portfolio = portfolio(project("Project 0042"), dated, role, Samples.country("XX"), alias);
        assertEquals(List.of("Project 0042"), titles(find(portfolio, "kerjasama")));
        assertEquals(List.of("Milestone 0001"), titles(find(portfolio, "12 jan 2027")));
        assertEquals(List.of(Kind.PARTICIPATION),
                find(portfolio, "country xx champion").groups().stream().map(Found.Group::kind).toList());
    }

    @Test
    void whatIsFoundIsGroupedByKindAndCountedWhole() {
        var portfolio = portfolio(project("Harbour 0001"), Samples.milestone("Harbour opened 0001"),
                Samples.milestone("Harbour opened 0002"), Samples.milestone("Harbour opened 0003"));
        var found = Search.of(portfolio).find("harbour", Language.EN, 2);
        assertEquals(List.of(Kind.PROJECT, Kind.MILESTONE), found.groups().stream().map(Found.Group::kind).toList());
        assertEquals(3, found.groups().getLast().count());
        assertEquals(2, found.groups().getLast().hits().size());
        assertEquals(4, found.count());
    }

    @Test
    void theMatchIsShownInItsField() {
        var noted = Samples.set(Samples.milestone("Milestone 0001"), "note", "Invented for tests");
        var hit = find(portfolio(noted), "invnted").groups().getFirst().hits().getFirst();
        assertEquals("Invented for tests", hit.context().text());
        assertEquals(List.of(new Passage.Match(0, 8)), hit.context().matches());
        assertEquals("Milestone 0001", hit.title().text());
    }

    @Test
    void aLongFieldIsCutAroundTheMatch() {
        var title = "Filler ".repeat(40) + "harbour" + " filler".repeat(40);
        var milestone = Samples.set(Samples.milestone("Milestone 0001"), "note", title);
        var context = find(portfolio(milestone), "harbour").groups().getFirst().hits().getFirst().context();
        assertTrue(context.text().length() < 170 && context.text().startsWith("…") && context.text().endsWith("…"));
        var match = context.matches().getFirst();
        assertEquals("harbour", context.text().substring(match.start(), match.end()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "*:* AND (", "title:*", "\"", "a AND OR NOT", "[1 TO *]", "\\", "~2^9",
        "/.*/", "\u0000", "😀", "'; DROP TABLE", "- - -", "\uD800"})
    void nothingTypedIsALanguageOfQueries(String typed) {
        assertEquals(0, find(portfolio(project("Project 0042")), typed).count());
    }

    @Test
    void namesAndQueriesOfThreeHundredLettersWork() {
        var longest = "Nusantara".repeat(34).substring(0, 300);
        var portfolio = portfolio(project(longest));
        assertEquals(List.of(longest), find(portfolio, longest).groups().getFirst().hits().stream()
                .map(hit -> portfolio.get(Project.class, hit.record()).title()).toList());
        assertEquals(1, find(portfolio, "nusantara").count());
        assertEquals(0, find(portfolio, "q ".repeat(5_000)).count());
        assertEquals(0, find(portfolio, "ก".repeat(5_000)).count());
    }

    @Test
    void anEmptyPortfolioHasNothing() {
        assertEquals(Found.NOTHING, find(Portfolio.EMPTY, "anything"));
    }

    static Found find(Portfolio portfolio, String typed) {
        return Search.of(portfolio).find(typed, Language.EN, 50);
    }

    static List<String> titles(Found found) {
        return found.groups().stream().flatMap(group -> group.hits().stream()).map(hit -> hit.title().text()).toList();
    }
}
