package org.jalinan.cli;

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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.bundle.Keys;
import org.jalinan.model.Language;
import org.jalinan.model.RecordIds;
import org.jalinan.storage.Store;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two officers who exchange files by command, each with a folder and keys of their own.
class LaptopCommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    private static final String WORKSHOPS = RecordIds.ofFact("MS-5-WORKSHOPS").toString();

    @TempDir
    Path temp;

    private String out = "";
    private String err = "";

    @Test
    void editsGoThereAndBackAfterTheFingerprintsWereCompared() throws IOException {
        assertEquals(0, run("b", "set", WORKSHOPS, "--target", "Q1 2027"));
        assertEquals(0, run("b", "bundle", "out", file("b")));
        assertEquals(1, run("a", "bundle", "preview", file("b")));
        assertTrue(err.contains("Officer b") && err.contains("not trusted here yet"), err);
        trust("a", "b");
        assertEquals(0, run("a", "bundle", "preview", file("b")));
        assertTrue(out.contains("1 edits come in"), out);
        assertEquals(0, run("a", "bundle", "in", file("b")));
        assertEquals(0, run("a", "milestones"));
        assertTrue(out.contains("Q1 2027"), out);
        assertEquals(0, run("a", "bundle", "in", file("b")));
        assertTrue(out.contains("here already"), out);
        assertEquals(0, run("a", "check", "--full"));
        assertTrue(out.contains("2 backups") || out.contains("1 backups"), out);
    }

    @Test
    void whatBothChangedIsShownAndDecidedByWord() throws IOException {
        run("a", "set", WORKSHOPS, "--target", "Q1 2027");
        run("b", "set", WORKSHOPS, "--target", "Q2 2027");
        run("b", "bundle", "out", file("b"));
        trust("a", "b");
        assertEquals(1, run("a", "bundle", "in", file("b")));
        assertTrue(out.contains("this laptop: Q1 2027") && out.contains("the file: Q2 2027"), out);
        assertTrue(err.contains("1 fields need a decision"), err);
        assertEquals(0, run("a", "bundle", "in", file("b"), "--take", "file"));
        run("a", "milestones");
        assertTrue(out.contains("Q2 2027"), out);
        run("a", "bundle", "out", file("a"), "--since", "Officer b");
        trust("b", "a");
        assertEquals(0, run("b", "bundle", "in", file("a")));
    }

    @Test
    void aDangerousFileStandsInTheHistoryByItsNameAlone() throws IOException {
        run("b", "bundle", "out", file("b"));
        trust("a", "b");
        run("a", "keys", "revoke", Keys.in(temp.resolve("keys-b")).own().fingerprint().text());
        assertEquals(1, run("a", "bundle", "preview", file("b")));
        run("a", "log");
        assertTrue(out.contains("Refused from-b.jalinan: it is signed with a key that is no longer trusted"), out);
        var plan = Files.writeString(temp.resolve("Plan\u202e 0042.xml"), """
                <?xml version="1.0"?><!DOCTYPE Project [<!ENTITY found SYSTEM "file:///canary-0042">]>
                <Project xmlns="http://schemas.microsoft.com/project"><Name>&found;</Name></Project>""");
        assertEquals(1, run("a", "import", plan.toString(), "--preview"));
        run("a", "log");
        assertTrue(out.contains("Refused Plan 0042.xml: it holds instructions to the computer"), out);
        assertFalse(out.contains("canary"), out);
        var torn = Files.writeString(temp.resolve("torn.xlsx"), "torn");
        assertEquals(1, run("a", "import", torn.toString(), "--preview"));
        run("a", "log");
        assertEquals(2, out.lines().filter(line -> line.contains("Refused")).count(), "what is broken is no danger");
        assertEquals(0, run("a", "check"));
    }

    @Test
    void aFingerprintThatIsNotTheirsIsNotTrusted() throws IOException {
        run("b", "bundle", "out", file("b"));
        assertEquals(1, run("a", "keys", "trust", file("b"), "0000-0000-0000-0000-0000-0000"));
        assertEquals(1, run("a", "bundle", "in", file("b")));
        trust("a", "b");
        var print = Keys.in(temp.resolve("keys-b")).own().fingerprint().text();
        assertEquals(0, run("a", "keys", "revoke", print));
        assertEquals(1, run("a", "bundle", "in", file("b")));
        assertTrue(err.contains("no longer trusted"), err);
        assertEquals(0, run("a", "keys"));
        assertTrue(out.contains(print + "  no longer trusted"), out);
    }

    @Test
    void aBackupIsRestoredAndTheRestoringCanBeSeenBefore() throws IOException {
        run("a", "milestones");
        assertEquals(0, run("a", "backup"));
        var backup = out.strip();
        run("a", "set", WORKSHOPS, "--target", "Q1 2027");
        assertEquals(0, run("a", "restore", backup, "--preview"));
        assertTrue(out.contains("adds 0 records, changes 1 fields and removes 0"), out);
        assertTrue(out.contains("Q1 2027 to Jul 2025") && out.lines().count() == 2, out);
        assertEquals(0, run("a", "restore", backup));
        run("a", "milestones");
        assertTrue(!out.contains("Q1 2027"), out);
        Files.write(Path.of(backup), new byte[]{1, 2, 3});
        assertEquals(1, run("a", "check", "--full"));
        assertTrue(err.contains("do not rely on it"), err);
        assertEquals(1, run("a", "restore", backup));
    }

    @Test
    void aDamagedJournalIsRepairedFromTheBackupAfterASight() throws IOException {
        run("a", "set", WORKSHOPS, "--target", "Q1 2027");
        run("a", "backup");
        var segment = temp.resolve("a/journal/000001.jnl");
        var bytes = Files.readAllBytes(segment);
        bytes[3_000] ^= 1;
        Files.write(segment, bytes);
        assertEquals(7, run("a", "milestones"));
        assertTrue(err.contains("repair --preview"), err);
        assertEquals(0, run("a", "repair", "--preview"));
        assertTrue(out.contains("with 2 edits"), out);
        assertEquals(7, run("a", "milestones"), "only said, not done");
        assertEquals(0, run("a", "repair"));
        assertTrue(out.contains("journal-damaged-"), out);
        assertEquals(0, run("a", "check"));
        run("a", "milestones");
        assertTrue(out.contains("Q1 2027"), out);
        assertEquals(0, run("a", "repair"));
        assertTrue(out.contains("nothing to repair"), out);
    }

    @Test
    void whatCannotBeProvenIsNamedByCheckAndByTheSightOfARepair() throws IOException {
        run("a", "milestones");
        var segment = temp.resolve("a/journal/000001.jnl");
        long damaged = Files.size(segment);
        run("a", "set", WORKSHOPS, "--target", "Q1 2027");
        run("a", "set", WORKSHOPS, "--forecast", "Q2 2027");
        var bytes = Files.readAllBytes(segment);
        bytes[(int) damaged + 100] ^= 1;
        Files.write(segment, bytes);
        Files.write(temp.resolve("a/view.mv.db"), new byte[4_000]);
        assertEquals(7, run("a", "check"));
        assertTrue(!err.contains("Not proven"), err);
        assertEquals(7, run("a", "check", "--full"));
        var named = err.substring(err.indexOf("Not proven"));
        assertTrue(named.contains("(milestone, ") && named.contains("): Forecast") && !named.contains("2027"), named);
        assertEquals(0, run("a", "repair", "--preview"));
        assertEquals(named, err.substring(err.indexOf("Not proven")));
    }

    private void trust(String who, String whom) throws IOException {
        var print = Keys.in(temp.resolve("keys-" + whom)).own().fingerprint().text();
        assertEquals(0, run(who, "keys", "trust", file(whom), print), err);
    }

    private String file(String laptop) {
        return temp.resolve("from-" + laptop + ".jalinan").toString();
    }

    private int run(String laptop, String... arguments) {
        var printed = new StringWriter();
        var said = new StringWriter();
        var desk = new Desk(new PrintWriter(printed), new PrintWriter(said), CLOCK, Words.in(Language.EN),
                folder -> Store.open(folder, CLOCK, "Officer " + laptop, new UUID(3, laptop.hashCode())),
                Optional.empty(), () -> Keys.in(temp.resolve("keys-" + laptop)));
        var all = arguments[0].equals("keys") ? arguments
                : Stream.concat(Stream.of("--portfolio", temp.resolve(laptop).toString()), Stream.of(arguments))
                        .toArray(String[]::new);
        int code = new Cli(desk).execute(all);
        out = printed.toString();
        err = said.toString();
        return code;
    }
}
