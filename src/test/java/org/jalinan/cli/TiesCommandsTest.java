package org.jalinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Language;
import org.jalinan.storage.Store;
import org.jalinan.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands that answer "what do we have with Japan, and what did we promise?", on the facts that ship.
class TiesCommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    private static final UUID DEVICE = new UUID(1, 1);

    @TempDir
    static Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void start() {
        out = new StringWriter();
        err = new StringWriter();
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "us", "USA", "United States"})
    void aPartnerIsFoundByCodeOrNameAndNothingWithItIsLeftOut(String code) {
        assertEquals(0, run("partner", code));
        var page = out.toString();
        Stream.of("United States", "MDEC and MCMC to study O-RAN", "18 Nov 2021", "16\u201317 Jan 2025", "S0",
                "no date stated", "7th ASEAN Digital Ministers").forEach(each -> assertTrue(page.contains(each), page));
    }

    @Test
    void whatIsNotRecordedWithAPartnerReadsSo() {
        assertEquals(0, run("partner", "Japan"));
        assertTrue(out.toString().contains("UNDERTAKINGS" + System.lineSeparator() + "none recorded"), out.toString());
    }

    @Test
    void anUnknownPartnerIsOneSentence() {
        assertEquals(1, run("partner", "Atlantis"));
        assertEquals(1, err.toString().lines().count());
        assertTrue(err.toString().contains("Atlantis"), err.toString());
        assertEquals("", out.toString());
        assertEquals(1, run("undertakings", "--partner", "Atlantis"));
    }

    @ParameterizedTest
    @CsvSource({"RU, 2", "US, 2", "SG, 1", "JP, 0"})
    void undertakingsAreThoseWithThePartner(String code, int count) {
        run("undertakings", "--partner", code, "--json");
        assertEquals(count, json().size());
    }

    @Test
    void fiveAreOpenAndNoneIsOverdueBecauseNoneHasADate() {
        run("undertakings", "--open", "--json");
        assertEquals(5, json().size());
        json().forEach(each -> assertTrue(each.get("due").stringValue().equals("no date stated")));
        start();
        run("undertakings", "--overdue", "--json");
        assertEquals(0, json().size());
    }

    @Test
    void anUndertakingSaysWhoseItIsAndHowLongItHasBeenOpen() {
        run("undertakings", "--partner", "US", "--json");
        var study = json().valueStream().filter(each -> each.get("text").stringValue().contains("O-RAN")).findFirst()
                .orElseThrow();
        assertEquals("ours", study.get("owing").stringValue());
        assertEquals(1829, study.get("daysOpen").intValue());
        assertEquals(List.of("S0", "S1"), study.get("sources").valueStream().map(JsonNode::stringValue).toList());
    }

    @Test
    void thePageOfAPartnerIsOneObjectOfSections() {
        run("partner", "ITU", "--json");
        assertEquals(List.of("partner", "meetings", "next", "roles", "undertakings", "contacts", "bodies",
                "lines", "background", "sources"), json().propertyNames().stream().toList());
        assertEquals(1, json().get("meetings").size());
    }

    @Test
    void allTwelveMeetingsAreListedTheLatestFirst() {
        run("meetings", "--json");
        assertEquals(12, json().size());
        assertEquals("25 Jun 2025", json().get(0).get("date").stringValue());
    }

    @Test
    void theAnswerSpeaksMalayOnDemand() {
        run("partner", "Japan", "--lang", "ms");
        assertTrue(out.toString().contains("AKU JANJI"), out.toString());
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    private int run(String... arguments) {
        var desk = new Desk(new PrintWriter(out), new PrintWriter(err), CLOCK, Words.in(Language.EN),
                place -> Store.open(place, CLOCK, "Officer 0042", DEVICE));
        return new Cli(desk).execute(
                Stream.concat(Stream.of("--portfolio", folder.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
