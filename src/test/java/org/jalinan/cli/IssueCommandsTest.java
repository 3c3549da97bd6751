package org.jalinan.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jalinan.model.Language;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is issued is frozen: it has a number, stands in the register, and comes out the same again.
class IssueCommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    @Test
    void anIssuedDocumentBearsItsNumberAndComesOutTheSameAgain() throws IOException {
        assertEquals(0, issue("--partner", "JP", "--despite", "Officer 0042 says so"), err);
        assertTrue(out.startsWith("2026-001 1 "), out);
        var sha = out.strip().substring("2026-001 1 ".length());
        assertEquals(64, sha.length());
        assertEquals(0, run("issued", "--number", "2026-001", "--out", file("again.pdf")), err);
        var kept = folder.resolve("portfolio").resolve("attachments").resolve(sha);
        assertArrayEquals(Files.readAllBytes(kept), Files.readAllBytes(folder.resolve("again.pdf")));
        try (var pdf = Loader.loadPDF(folder.resolve("again.pdf").toFile())) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("no. 2026-001, version 1"), text);
            assertFalse(text.contains("draft, not issued"), text);
        }
        assertEquals(0, run("check"), out + err);
        assertEquals(0, run("issued"), err);
        assertTrue(out.contains("Delegation 0042") && out.contains(sha), out);
    }

    @Test
    void aPackIsIssuedUnderOneNumberThroughAllItsParts() throws IOException {
        assertEquals(0, run("meetings", "--json"), err);
        var meeting = Pattern.compile("\"id\" ?: ?\"([^\"]+)\"").matcher(out).results().findFirst().orElseThrow()
                .group(1);
        assertEquals(0, issue("--pack", meeting, "--despite", "tested"), err);
        assertEquals(0, run("issued", "--number", "2026-001", "--out", file("pack.pdf")), err);
        try (var pdf = Loader.loadPDF(folder.resolve("pack.pdf").toFile())) {
            assertTrue(pdf.getNumberOfPages() > 3);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(pdf).contains("no. 2026-001, version 1"), "page " + page);
            }
        }
        assertEquals(1, issue("--pack", new UUID(0, 42).toString()), out);
    }

    @Test
    void aLaterVersionKeepsTheNumberAndANewDocumentTakesTheNext() {
        issue("--partner", "JP", "--despite", "tested");
        assertEquals(0, issue("--partner", "JP", "--despite", "tested", "--number", "2026-001"), err);
        assertTrue(out.startsWith("2026-001 2 "), out);
        assertEquals(0, issue("--report", "--despite", "tested", "--snapshot", "Point 0042"), err);
        assertTrue(out.startsWith("2026-002 1 "), out);
        assertEquals(0, run("snapshot"), err);
        assertTrue(out.contains("Point 0042"), out);
    }

    @Test
    void withoutAnOfficerOrWithUnsourcedClaimsNothingIsIssued() {
        assertEquals(1, run("issue", "--partner", "JP", "--to", "Delegation 0042"), out + err);
        assertTrue(err.contains("Name the classifying officer"), err);
        assertEquals(1, issue("--report"), out + err);
        assertTrue(err.contains("Claims with no source"), err);
        assertEquals(0, run("issued"), err);
        assertFalse(out.contains("2026-001"), out);
    }

    @Test
    void bytesThatWereAlteredAreNamedAndNotHandedOut() throws IOException {
        issue("--partner", "JP", "--despite", "tested");
        var kept = folder.resolve("portfolio").resolve("attachments")
                .resolve(out.strip().substring("2026-001 1 ".length()));
        Files.writeString(kept, "something else");
        assertEquals(1, run("issued", "--number", "2026-001", "--out", file("again.pdf")), out);
        assertFalse(Files.exists(folder.resolve("again.pdf")));
        assertTrue(run("check") != 0);
        assertTrue((out + err).contains("2026-001"), out + err);
    }

    @Test
    void whatWasIssuedCannotBeTakenBack() {
        issue("--partner", "JP", "--despite", "tested");
        try (var store = ((Opening.Opened) Store.open(
                new PortfolioFolder(folder.resolve("portfolio")), CLOCK, "Officer 0042",
                new UUID(1, 1))).store()) {
            assertTrue(store.undoable().isEmpty());
        }
    }

    @Test
    void aPrinterThatIsNotThereIsNamedWithThoseThatAre() {
        issue("--partner", "JP", "--despite", "tested");
        assertEquals(1, run("print", "--number", "2026-001", "--printer", "Printer 0042"), out);
        assertTrue(err.contains("There is no printer Printer 0042"), err);
    }

    @Test
    void aMarkedDocumentIsPrintedOnlyByWhoNamesItsMarking() {
        assertEquals(0, issue("--partner", "JP", "--despite", "tested", "--marking", "rahsia-besar"), err);
        for (var said : List.of(List.<String>of(), List.of("--marked", "sulit"), List.of("--marked", "none"))) {
            var arguments = new ArrayList<>(List.of("print", "--number", "2026-001", "--printer", "Printer 0042"));
            arguments.addAll(said);
            assertEquals(1, run(arguments.toArray(String[]::new)), out);
            assertEquals("2026-001 is marked RAHSIA BESAR. To print it, confirm that with --marked rahsia-besar.",
                    err.strip());
        }
        assertEquals(1,
                run("print", "--number", "2026-001", "--printer", "Printer 0042", "--marked", "rahsia-besar"), out);
        assertTrue(err.contains("There is no printer Printer 0042"), err);
        assertEquals(0, run("log"), err);
        assertFalse(out.contains("Printed"), out);
    }

    private int issue(String... arguments) {
        return run(Stream.concat(
                Stream.of("issue", "--to", "Delegation 0042", "--decided-by", "Officer 0042", "--copies", "3"),
                Stream.of(arguments)).toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        var said = new StringWriter();
        var complained = new StringWriter();
        var desk = new Desk(new PrintWriter(said, true), new PrintWriter(complained, true), CLOCK,
                Words.in(Language.EN), where -> Store.open(where, CLOCK, "Officer 0042", new UUID(1, 1)));
        int code = new Cli(desk).execute(Stream.concat(
                Stream.of("--portfolio", folder.resolve("portfolio").toString()), Stream.of(arguments))
                .toArray(String[]::new));
        out = said.toString();
        err = complained.toString();
        return code;
    }
}
