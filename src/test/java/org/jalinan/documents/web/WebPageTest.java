package org.jalinan.documents.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Language;
import org.jalinan.model.Marking;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.model.release.Audience;
import org.jalinan.model.release.Release;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @ParameterizedTest
    @EnumSource
    void thePageNamesEveryProjectAndMilestone(Language language) {
        var page = page(FACTS, Words.in(language));
        FACTS.all(Project.class).forEach(each -> assertTrue(page.contains(each.code()), each.code()));
        FACTS.all(Milestone.class).forEach(each -> assertTrue(page.contains(each.title().replace("&", "&amp;")
                .replace("'", "&#39;")), each.title()));
        assertTrue(page.contains("<html lang=\"" + Words.in(language).locale() + "\">"));
    }

    @Test
    void whoTakesPartStandsByProjectAndRoleAndColumnsBeginWithACapital() {
        var page = page(FACTS, Words.in(Language.MS));
        var table = page.substring(page.indexOf("<h2 id=\"PARTICIPATION\""), page.indexOf("<h2 id=\"EVENT\""));
        var codes = Pattern.compile("<tr><td>(\\w+)</td>").matcher(table).results().map(each -> each.group(1)).toList();
        assertEquals(FACTS.all(Project.class).sorted(Comparator.comparingInt(Project::number)).map(Project::code)
                .filter(codes::contains).toList(), codes.stream().distinct().toList());
        var runs = IntStream.range(1, codes.size()).filter(i -> !codes.get(i).equals(codes.get(i - 1))).count();
        assertEquals(codes.stream().distinct().count() - 1, runs);
        assertTrue(Pattern.compile("<th scope=\"col\">\\p{Ll}").matcher(page).results().findAny().isEmpty());
    }

    @Test
    void nothingIsAskedOfAnotherComputerAndNoOtherScriptMayRun() throws Exception {
        var page = page(FACTS, Words.in(Language.EN));
        assertFalse(Pattern
                .compile("(?i)\\b(src|srcset|action|xlink:href)\\s*=|url\\(|@import|<(link|img|iframe|object)\\b")
                .matcher(page).find());
        assertTrue(Pattern.compile("href=\"(?!#)").matcher(page).results().findAny().isEmpty());
        var script = page.substring(page.indexOf("<script>") + 8, page.indexOf("</script>"));
        var hash = Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        assertTrue(page.contains("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + hash + "'"));
    }

    @Test
    void whatAnOfficerTypedIsTextAndNothingElse() {
        var bad = "</td><script>alert(1)</script> \" onload=x & \u0007";
        var page = page(Portfolio.EMPTY.with(Samples.project("Project 0042"))
                .with(Samples.target(Samples.milestone(bad), StatedDate.day(TODAY))), Words.in(Language.EN));
        assertEquals(1, Pattern.compile("<script").matcher(page).results().count());
        assertTrue(page.contains("&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot; onload=x &amp; "));
    }

    @Test
    void theMarkingStandsAboveAndBelowAndInThePicture() {
        var marks = new Marks(Optional.of(Marking.RAHSIA), Optional.empty(), Optional.empty());
        var edition = new Edition(Release.of(FACTS, new Audience.Own()), Words.in(Language.EN), TODAY, marks);
        var page = new String(WebPage.write(edition, new PdfPages().widths()), StandardCharsets.UTF_8);
        var words = Pattern.quote(Words.in(Language.EN).label(Marking.RAHSIA));
        assertEquals(7, Pattern.compile(words).matcher(page).results().count(),
                "title, margins of a printed page, head, picture twice, foot");
    }

    @Test
    void whatIsNotForItsReadersIsNotInIt() {
        var secret = "Visibly secret 0042";
        var milestone = FACTS.all(Milestone.class).findFirst().orElseThrow();
        var portfolio = FACTS.with(Samples.set(milestone, "note", secret))
                .with(Samples.target(Samples.milestone(milestone.project(), secret), StatedDate.day(TODAY)));
        var edition = new Edition(Release.of(portfolio, new Audience.Everybody()), Words.in(Language.EN), TODAY,
                new Marks(Optional.empty(), Optional.empty(), Optional.empty()));
        var page = new String(WebPage.write(edition, new PdfPages().widths()), StandardCharsets.UTF_8);
        assertFalse(page.contains(secret));
        assertTrue(page(portfolio, Words.in(Language.EN)).contains(secret));
    }

    private static String page(Portfolio portfolio, Words words) {
        return new String(WebPage.write(Edition.own(portfolio, words, TODAY), new PdfPages().widths()),
                StandardCharsets.UTF_8);
    }
}
