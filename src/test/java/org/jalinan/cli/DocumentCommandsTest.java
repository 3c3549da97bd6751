package org.jalinan.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jalinan.documents.pdf.PdfCheck;
import org.jalinan.model.Component;
import org.jalinan.model.Language;
import org.jalinan.model.Marking;
import org.jalinan.model.Profile;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Writes documents by command, in this process, on real folders.
class DocumentCommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

    private static final UUID DEVICE = new UUID(1, 1);

    @TempDir
    Path temp;

    private String out = "";
    private String err = "";

    @Test
    void theReportIsWrittenInBothLanguages() throws IOException {
        assertEquals(0, run("report", "--out", file("report.pdf")), err);
        assertTrue(text("report.pdf").contains("Past targets"));
        assertEquals(0, run("report", "--lang", "ms", "--partners", "--out", file("laporan.pdf")), err);
        assertTrue(text("laporan.pdf").contains("Sasaran yang berlalu"));
        assertTrue(out.strip().endsWith("laporan.pdf"), out);
    }

    @Test
    void theUndertakingsAreADocumentWhereAFileIsNamed() throws IOException {
        assertEquals(0, run("undertakings", "--partner", "US", "--out", file("us.pdf")), err);
        var text = text("us.pdf");
        assertTrue(text.contains("with United States"), text);
        assertTrue(text.contains("MDEC and MCMC to study"), text);
        assertFalse(text.contains("Development of the action plan"), text);
    }

    @Test
    void aMarkingBelowThatOfTheSetIsRefused() {
        mark(Marking.SULIT);
        assertEquals(1, run("report", "--marking", "terhad", "--out", file("low.pdf")));
        assertTrue(err.contains("what is included is marked SULIT"), err);
        assertFalse(Files.exists(temp.resolve("low.pdf")));
        assertEquals(0, run("report", "--marking", "rahsia-besar", "--out", file("high.pdf")), err);
    }

    @Test
    void aDocumentWithoutAChosenMarkingBearsThatOfTheSet() throws IOException {
        mark(Marking.TERHAD);
        assertEquals(0, run("report", "--tlp", "amber+strict", "--out", file("report.pdf")), err);
        assertTrue(text("report.pdf").contains("TERHAD   TLP:AMBER+STRICT"));
    }

    @Test
    void theOfficerWhoDecidedTheMarkingIsNamedWhereHeSigns() throws IOException {
        assertEquals(0, run("report", "--marking", "sulit", "--decided-by", "Officer 0042", "--out", file("r.pdf")),
                err);
        assertTrue(text("r.pdf").contains("Marking decided by Officer 0042"));
    }

    @Test
    void aChoiceOfProjectsIsBoundBehindACoverThatListsThemAlone() throws IOException {
        assertEquals(0, run("sheet", "--project", "ai,DC", "--bound", "--out", file("x.pdf")), err);
        var text = text("x.pdf");
        assertTrue(text.contains("Page 3 of 3"), text);
        assertFalse(text.contains("Cyber strategy"), text);
    }

    @Test
    void aCodeThatNoProjectHasIsRefusedAmongOthersToo() {
        assertEquals(2, run("sheet", "--project", "AI,XX", "--bound", "--out", file("x.pdf")));
        assertTrue(err.contains("XX"), err);
    }

    @Test
    void whatIsLeftOutForOthersIsListedWithItsReason() {
        assertEquals(0, run("sheet", "--project", "AI", "--audience", "JP", "--out", file("ai.pdf")), err);
        assertTrue(err.contains("are not in it"), err);
        assertEquals(0, run("sheet", "--project", "AI", "--out", file("own.pdf")), err);
        assertEquals("", err);
    }

    @Test
    void everyDocumentIsAlsoAWordFile() throws IOException {
        assertEquals(0, run("brief", "--partner", "US", "--format", "docx", "--out", file("us.docx")), err);
        assertEquals("PK", new String(Files.readAllBytes(temp.resolve("us.docx")), 0, 2, US_ASCII));
        assertEquals(0, run("sheet", "--all", "--format", "docx", "--out", file("sheets")), err);
        assertTrue(Files.exists(temp.resolve("sheets/CS.docx")), out);
    }

    @Test
    void allSheetsAreOneFileBehindAnIndexInOneLanguageOrBoth() throws IOException {
        assertEquals(0, run("sheet", "--all", "--bound", "--out", file("book.pdf")), err);
        assertTrue(text("book.pdf").contains("Page 6 of 6"));
        assertEquals(0, run("sheet", "--all", "--bound", "--lang", "both", "--out", file("both.pdf")), err);
        assertTrue(text("both.pdf").contains("Halaman 11 daripada 11"));
        assertEquals(0, run("sheet", "--project", "AI", "--lang", "both", "--out", file("ai.pdf")), err);
        assertTrue(text("ai.pdf").contains("Page 1 of 2"));
        assertEquals(0, run("sheet", "--project", "AI", "--lang", "side", "--out", file("side.pdf")), err);
        assertTrue(text("side.pdf").contains("Page 1 of 1") && text("side.pdf").contains("Halaman 1 daripada 1"));
    }

    @Test
    void thePartsOfAPackCanBeChosen() throws IOException {
        assertEquals(0, run("meetings", "--json"), err);
        var id = Pattern.compile("Raimondo[^}]*\"id\" ?: ?\"([0-9a-f-]{36})\"").matcher(out);
        assertTrue(id.find(), out);
        assertEquals(0, run("pack", "--meeting", id.group(1), "--out", file("pack.pdf")), err);
        assertTrue(text("pack.pdf").contains("Partner brief") && text("pack.pdf").contains("Lanes by: Project"));
        assertEquals(0, run("pack", "--meeting", id.group(1), "--only", "brief", "--out", file("one.pdf")), err);
        assertFalse(text("one.pdf").contains("Partner brief") || text("one.pdf").contains("Lanes by: Project"));
        assertEquals(1, run("pack", "--meeting", id.group(1), "--only", "sheets", "--out", file("none.pdf")));
    }

    @Test
    void aWordFileHoldsBothLanguagesAndABoundBookToo() {
        assertEquals(0, run("report", "--lang", "both", "--format", "docx", "--out", file("x.docx")), err);
        assertEquals(0, run("sheet", "--all", "--bound", "--format", "docx", "--out", file("book.docx")), err);
        assertTrue(Files.exists(temp.resolve("x.docx")) && Files.exists(temp.resolve("book.docx")), out);
    }

    @Test
    void aBriefIsOnAPartnerOrForAMeetingOfTheRecord() throws IOException {
        assertEquals(0, run("brief", "--partner", "JP", "--lang", "ms", "--out", file("jp.pdf")), err);
        assertTrue(text("jp.pdf").contains("Objektif kita"));
        assertEquals(1, run("brief", "--partner", "Atlantis", "--out", file("x.pdf")));
        assertEquals(1, run("brief", "--meeting", new UUID(4, 2).toString(), "--out", file("x.pdf")));
        assertTrue(err.contains("No meeting or event has the id"), err);
        assertEquals(2, run("brief", "--out", file("x.pdf")));
    }

    @Test
    void anUnknownAudienceOrMarkingIsAProblemOfOneSentence() {
        for (var arguments : List.of(List.of("--audience", "Atlantis"), List.of("--marking", "secret"),
                List.of("--tlp", "blue"))) {
            assertTrue(run("report", arguments.get(0), arguments.get(1), "--out", file("x.pdf")) > 0);
            assertEquals(1, err.lines().count(), err);
            assertFalse(Files.exists(temp.resolve("x.pdf")));
        }
    }

    private void mark(Marking marking) {
        run("projects");
        var opening = Store.open(new PortfolioFolder(temp.resolve("portfolio")), CLOCK, "Officer 0042", DEVICE);
        try (var store = ((Opening.Opened) opening).store()) {
            var profile = store.portfolio().all(Profile.class).findFirst().orElseThrow();
            var marked = Component.named(Profile.class, "marking").orElseThrow().replace(profile,
                    Optional.of(marking));
            store.commit(Proposal.put(store.portfolio(), Act.of("profile.marking", profile.title()), marked)).join();
        }
    }

    private String file(String name) {
        return temp.resolve(name).toString();
    }

    private String text(String name) throws IOException {
        return PdfCheck.text(Files.readAllBytes(temp.resolve(name)));
    }

    private int run(String... arguments) {
        var printed = new StringWriter();
        var said = new StringWriter();
        var line = new String[arguments.length + 2];
        line[0] = "--portfolio";
        line[1] = temp.resolve("portfolio").toString();
        System.arraycopy(arguments, 0, line, 2, arguments.length);
        int code = new Cli(new Desk(new PrintWriter(printed), new PrintWriter(said), CLOCK, Words.in(Language.EN),
                folder -> Store.open(folder, CLOCK, "Officer 0042", DEVICE))).execute(line);
        out = printed.toString();
        err = said.toString();
        return code;
    }
}
