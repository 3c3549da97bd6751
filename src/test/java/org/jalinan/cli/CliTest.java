package org.jalinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.RecordIds;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

/// Runs commands in this process, on real folders.
class CliTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    private static final String WORKSHOPS = RecordIds.ofFact("MS-5-WORKSHOPS").toString();
    private static final UUID DEVICE = new UUID(1, 1);

    @TempDir
    Path temp;

    private String out = "";
    private String err = "";

    @Test
    void aMissingFolderBecomesAPortfolioWithTheFiveProjects() {
        assertEquals(0, run("projects"));
        assertEquals(List.of("AI", "DC", "CC", "5G", "CS"), out.lines().map(line -> line.split(" ")[0]).toList());
        assertTrue(out.contains("ASEAN AI Safety Network"), out);
        assertTrue(out.contains("Adopted by leaders, 26 Oct 2025"), out);
        assertEquals("", err);
    }

    @Test
    void theFactsAreLoadedOnce() {
        run("projects");
        run("projects");
        assertEquals(0, run("log"));
        assertEquals(1, out.lines().count());
        assertTrue(out.contains("Jalinan facts, 21 Nov 2026"), out);
    }

    @Test
    void milestonesAreListedWithTheirIdsAndNoTargetReadsAsDone() {
        assertEquals(0, run("milestones"));
        assertEquals(18, out.lines().count());
        assertTrue(line(WORKSHOPS).contains("CS  Jul 2025 announced"), out);
        assertTrue(line(RecordIds.ofFact("MS-1-ADOPTED").toString()).contains("AI  26 Oct 2025 recorded"), out);
    }

    @ParameterizedTest
    @CsvSource({"--target,12 Jan 2027", "--forecast,Q1 2027", "--recorded,15-16 Jan 2026"})
    void setMakesOneEditAndPrintsItsId(String option, String date) {
        assertEquals(0, run("set", WORKSHOPS, option, date));
        var id = UUID.fromString(out.strip());
        run("log");
        assertEquals(2, out.lines().count());
        assertTrue(out.lines().findFirst().orElseThrow().contains(id.toString()), out);
        run("milestones");
        assertTrue(option.equals("--forecast") || line(WORKSHOPS).contains(date.replace("15-16", "15–16")), out);
    }

    @Test
    void aNewTargetLeavesTheBaseline() {
        run("set", WORKSHOPS, "--target", "12 Jan 2027");
        onStore(store -> {
            var milestone = store.portfolio().get(Milestone.class, UUID.fromString(WORKSHOPS));
            assertEquals("2025-07-31", milestone.firstStated().orElseThrow().to().toString());
            assertEquals("2027-01-12", milestone.target().orElseThrow().to().toString());
        });
    }

    @Test
    void theFirstTargetIsTheBaseline() {
        var announced = RecordIds.ofFact("MS-5-DPM").toString();
        run("set", announced, "--target", "2026");
        onStore(store -> {
            var milestone = store.portfolio().get(Milestone.class, UUID.fromString(announced));
            assertEquals(milestone.target(), milestone.firstStated());
        });
    }

    @Test
    void settingTheSameDateAgainIsNoEdit() {
        run("set", WORKSHOPS, "--target", "12 Jan 2027");
        assertEquals(0, run("set", WORKSHOPS, "--target", "12 Jan 2027"));
        assertEquals("", out);
        assertEquals(1, err.lines().count());
        run("log");
        assertEquals(2, out.lines().count());
    }

    @Test
    void aRecordedDateThatLiesAheadIsAProblem() {
        assertEquals(1, run("set", WORKSHOPS, "--recorded", "22 Nov 2026"));
        assertEquals("2026-11-22 lies ahead; what is only announced is a target.", err.strip());
        run("log");
        assertEquals(1, out.lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"32 Jan 2027", "03/04/2027", "soon", ""})
    void aDateThatIsNotUnderstoodIsAnswered(String date) {
        assertEquals(2, run("set", WORKSHOPS, "--target", date));
        assertEquals(1, err.lines().count(), err);
        assertEquals("", out);
    }

    @Test
    void misuseIsOneSentenceAndExitCode2() {
        for (var arguments : List.of(List.<String>of(), List.of("nothing"), List.of("set", "x", "--target", "2027"),
                List.of("set", WORKSHOPS), List.of("set", WORKSHOPS, "--target", "2027", "--forecast", "2027"),
                List.of("set", new UUID(7, 7).toString(), "--target", "2027"), List.of("export"),
                List.of("export", "csv"), List.of("sheet", "--out", "x"), List.of("sheet", "--all"),
                List.of("sheet", "--all", "--project", "AI", "--out", "x"),
                List.of("sheet", "--project", "ZZ", "--out", temp.resolve("x.pdf").toString()),
                List.of("sheet", "--all", "--lang", "fr", "--out", "x"))) {
            assertEquals(2, run(arguments.toArray(String[]::new)), arguments.toString());
            assertEquals(1, err.lines().count(), arguments + ": " + err);
            assertFalse(err.contains("\tat "), err);
        }
    }

    @Test
    void csvGoesIntoAFolderAndItsFilesAreNamed() throws IOException {
        var folder = temp.resolve("new/tables");
        assertEquals(0, run("export", "csv", "--out", folder.toString()));
        assertTrue(out.lines().toList().containsAll(
                Stream.of("about", "projects", "milestones", "countries").map(name -> folder.resolve(name + ".csv")
                        .toString()).toList()),
                out);
        try (var reader = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve("projects.csv"))) {
            assertEquals(5, reader.stream().count());
        }
    }

    @Test
    void oneSheetGoesIntoTheFileNamed() throws IOException {
        var file = temp.resolve("sheets/ai safe.pdf");
        assertEquals(0, run("sheet", "--project", "ai", "--out", file.toString()));
        assertEquals(file.toString(), out.strip());
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ms"})
    void allSheetsGoIntoTheFolderNamed(String language) throws IOException {
        var folder = temp.resolve("sheets");
        assertEquals(0, run("sheet", "--all", "--lang", language, "--out", folder.toString()));
        try (var files = Files.list(folder)) {
            assertEquals(List.of("5G.pdf", "AI.pdf", "CC.pdf", "CS.pdf", "DC.pdf"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals("", err);
    }

    @Test
    void aFolderUnderTheNameOfOneSheetIsMisuse() {
        assertEquals(2, run("sheet", "--project", "AI", "--out", temp.toString()));
        assertEquals(1, err.lines().count());
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        var file = Files.writeString(temp.resolve("in the way"), "a file");
        assertEquals(4, run("export", "csv", "--out", file.toString()));
        assertEquals(1, err.lines().count(), err);
        assertEquals("a file", Files.readString(file));
    }

    @Test
    void checkSaysThatAllIsSound() {
        run("set", WORKSHOPS, "--forecast", "2027");
        assertEquals(0, run("check"));
        assertTrue(out.startsWith("2 edits in the journal, "), out);
        assertEquals("", err);
    }

    @Test
    void aSecondStartSaysWhoHoldsTheFolder() {
        run("projects");
        onStore(store -> {
            assertEquals(3, run("set", WORKSHOPS, "--forecast", "2027"));
            assertEquals(1, err.lines().count(), err);
            assertEquals("", out);
        });
        assertEquals(0, run("projects"));
    }

    @Test
    void aCommandThatOnlyReadsReadsWhatLiesOnTheDiskMeanwhile() {
        run("set", WORKSHOPS, "--target", "Oct 2027");
        onStore(store -> {
            assertEquals(0, run("milestones"));
            assertTrue(line(WORKSHOPS).contains("Oct 2027"), out);
            assertTrue(err.contains("has this portfolio open"), err);
        });
    }

    @Test
    void aFolderOfOtherThingsIsRefusedAndUntouched() throws IOException {
        var folder = Files.createDirectory(temp.resolve("portfolio"));
        Files.writeString(folder.resolve("letter.txt"), "a letter");
        assertEquals(5, run("projects"));
        assertEquals(1, err.lines().count(), err);
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aFolderNamedLikeASettingOfTheDatabaseIsRefused() {
        assertEquals(5, execute("--portfolio", temp.resolve("x;INIT=DROP").toString(), "projects"));
        assertEquals(1, err.lines().count(), err);
        assertFalse(Files.exists(temp.resolve("x;INIT=DROP")));
    }

    @Test
    void theFolderMayBeNamedAfterTheCommand() {
        assertEquals(0, execute("projects", "--portfolio", temp.resolve("portfolio").toString()));
        assertEquals(5, out.lines().count());
    }

    @Test
    void helpNamesEveryCommandAndExitCode() {
        assertEquals(0, execute("--help"));
        for (var word : List.of("projects", "milestones", "sheet", "export", "set", "log", "check", "--portfolio",
                "Exit codes:", "  3  ", "  9  ")) {
            assertTrue(out.contains(word), word + " in " + out);
        }
        assertEquals(0, execute("set", "--help"));
        assertTrue(out.contains("prints the edit's id once it is on disk"), out);
    }

    @Test
    void theVersionIsTheBuilds() {
        assertEquals(0, execute("--version"));
        assertTrue(out.strip().matches("Jalinan \\d+\\.\\d+\\.\\d+.*"), out);
    }

    @Test
    void searchFindsBySlipAndAccentAndPrintsItsIds() {
        assertEquals(0, run("search", "cybersecurty", "stratgy"));
        assertTrue(out.lines().findFirst().orElseThrow().matches("project +CS  .*"), out);
        assertEquals(0, run("search", "--lang", "ms", "cybersecurty stratgy"));
        assertTrue(out.lines().findFirst().orElseThrow().matches("projek +CS  .*"), out);
    }

    @Test
    void searchAnswersProgramsInJson() throws IOException {
        assertEquals(0, run("search", "--json", "p25"));
        var first = new ObjectMapper().readTree(out).get(0);
        assertEquals("P25", first.get("code").asString());
        assertEquals("source", first.get("kind").asString());
        assertEquals(0, run("search", "--json", "*:* zzzzqqqq ("));
        assertEquals("[ ]", out.strip());
        assertEquals(1, err.lines().count());
    }

    private String line(String id) {
        return out.lines().filter(line -> line.startsWith(id)).findFirst().orElseThrow();
    }

    private int run(String... command) {
        return execute(Stream.concat(Stream.of("--portfolio", temp.resolve("portfolio").toString()),
                Stream.of(command)).toArray(String[]::new));
    }

    private int execute(String... arguments) {
        var printed = new StringWriter();
        var said = new StringWriter();
        var desk = new Desk(new PrintWriter(printed), new PrintWriter(said), CLOCK, Words.in(Language.EN),
                folder -> Store.open(folder, CLOCK, "Officer 0042", DEVICE));
        var code = new Cli(desk).execute(arguments);
        out = printed.toString();
        err = said.toString();
        return code;
    }

    private void onStore(Consumer<Store> work) {
        var opening = Store.open(new PortfolioFolder(temp.resolve("portfolio")), CLOCK, "Officer 0042", DEVICE);
        try (var store = ((Opening.Opened) opening).store()) {
            work.accept(store);
        }
    }
}
