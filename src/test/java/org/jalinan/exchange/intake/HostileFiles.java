package org.jalinan.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jalinan.disk.ScratchFolder;
import org.jalinan.documents.compose.Edition;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.export.Export;
import org.jalinan.exchange.export.Form;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.text.Words;

/// Makes files that mean harm or are merely broken: written by hand, and mutated from sound ones by a seed.
final class HostileFiles {

    private static final int MUTANTS_OF_EACH = 50;
    private static final List<String> GARBAGE = List.of("\0",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
            "\u202E", "31.02.2027", "1e999", "999999999999999999999", "=cmd|' /C calc'!A0", "\"", "\r", ",,,,", "{{{{",
            "BEGIN:VEVENT", "</Task>", "&#0;", "../../x");

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    /// Each with its name; the bytes are made when they are asked for.
    static Map<String, Supplier<byte[]>> all() throws IOException {
        var hostile = new HostileFiles();
        hostile.tables();
        hostile.zips();
        hostile.xml();
        hostile.json();
        hostile.calendars();
        hostile.wrongNames();
        hostile.mutants();
        return hostile.files;
    }

    private void text(String name, String text) {
        files.put(name, () -> text.getBytes(UTF_8));
    }

    private void tables() {
        text("zero.csv", "project,title\nCS,a\0b\n");
        text("open-quote.csv", "project,title\nCS,\"never closed\n" + "x\n".repeat(1000));
        files.put("latin.csv", () -> "project,title\nCS,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        files.put("half-utf16.csv", () -> ("\uFEFFproject,title\nCS,x").getBytes(UTF_16LE));
        files.put("ten-million.csv", () -> ("project,title\n" + "a,b\n".repeat(10_000_000)).getBytes(UTF_8));
        files.put("huge-cell.csv", () -> ("project,title\nCS," + "x".repeat(20_000_000)).getBytes(UTF_8));
        files.put("wide.csv", () -> ("c,".repeat(10_000) + "\n1\n").getBytes(UTF_8));
        files.put("too-large.csv", () -> new byte[70 << 20]);
        text("empty.csv", "");
        text("only-mark.csv", "\uFEFF");
        text("turning.csv", "project,title,type\nCS,invoice\u202Efdp.exe,OTHER\n");
        text("dates.csv", "project,title,type,target\nCS,a,OTHER,31.02.2027\nCS,b,OTHER,03/04/2027\nCS,c,OTHER,1e999\n"
                + "CS,d,OTHER,-5\nCS,e,OTHER,99999-01-01\n");
        text("ids.csv", "id,project,title,type\nnot-an-id,CS,a,OTHER\n1-1-1-1-1,CS,b,OTHER\n1-1-1-1-1,CS,c,OTHER\n");
        text("unknown-project.csv", "project,title,type\nNOWHERE,a,OTHER\n");
        text("long-title.csv", "project,title,type\nCS," + "a".repeat(600) + ",OTHER\n");
        text("marks.csv", "project,title,type\nCS,a" + "\u0301".repeat(90_000) + ",OTHER\n");
        for (var start : List.of("=1+1", "+1", "-1", "@SUM(A1)", "=WEBSERVICE(\"http://x\")",
                "=HYPERLINK(\"http://x\")")) {
            text("formula" + files.size() + ".csv", "project,title,type\nCS,\"" + start.replace("\"", "\"\"")
                    + "\",STRANGE\n");
        }
    }

    private void zips() {
        for (var path : List.of("../evil", "/etc/evil", "..\\evil", "C:\\evil", "\\\\host\\evil", "a/../../evil")) {
            files.put("path" + files.size() + ".xlsx", () -> zip(Map.of(path, new byte[]{1})));
        }
        files.put("bomb.xlsx", () -> bomb("xl/worksheets/sheet1.xml", 300));
        files.put("small-bomb.xlsx", () -> bomb("xl/media/a.png", 20));
        files.put("many-parts.xlsx", () -> {
            var parts = new LinkedHashMap<String, byte[]>();
            for (int i = 0; i < 3000; i++) {
                parts.put("p" + i, new byte[0]);
            }
            return zip(parts);
        });
        files.put("same-name.xlsx", () -> zip(Map.of("xl/a.xml", new byte[1], "XL/A.xml", new byte[1])));
        files.put("no-sheets.xlsx", () -> zip(Map.of("[Content_Types].xml", "<Types/>".getBytes(UTF_8))));
        files.put("doctype.xlsx", () -> zip(Map.of("xl/workbook.xml",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>".getBytes(UTF_8))));
        files.put("doctype16.xlsx", () -> zip(Map.of("xl/workbook.xml",
                "\uFEFF<!DOCTYPE a [<!ENTITY x 'y'>]><a/>".getBytes(UTF_16LE))));
        files.put("ole.xlsx", () -> new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        files.put("empty.xlsx", () -> new byte[0]);
    }

    private void xml() {
        for (var ending : List.of(".xml", ".gan")) {
            text("outside" + ending, "<?xml version='1.0'?><!DOCTYPE p SYSTEM 'http://127.0.0.1:9/x.dtd'><Project/>");
            text("entity" + ending,
                    "<!DOCTYPE p [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><Project><Name>&a;</Name></Project>");
            text("parameter" + ending, "<!DOCTYPE p [<!ENTITY % a SYSTEM 'file:///etc/passwd'> %a;]><Project/>");
            text("laughs" + ending,
                    "<!DOCTYPE l [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><Project>&b;</Project>");
            files.put("utf16" + ending, () -> "\uFEFF<!DOCTYPE p [<!ENTITY a 'x'>]><Project/>".getBytes(UTF_16LE));
            text("include" + ending,
                    "<Project xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/passwd'/></Project>");
            text("deep" + ending, "<a>".repeat(100_000) + "</a>".repeat(100_000));
            files.put("attribute" + ending, () -> ("<Project x='" + "y".repeat(50_000_000) + "'/>").getBytes(UTF_8));
            text("nothing" + ending, "");
            text("cut" + ending,
                    "<?xml version='1.0'?><Project xmlns='http://schemas.microsoft.com/project'><Tasks><Task><UID>1");
            text("other" + ending, "<html><body>no plan</body></html>");
            text("stylesheet" + ending, "<?xml-stylesheet type='text/xsl' href='http://127.0.0.1:9/x.xsl'?><Project/>");
        }
        text("year.xml",
                "<Project xmlns='http://schemas.microsoft.com/project'><Tasks><Task><UID>1</UID><ID>1</ID><Name>a</Name>"
                        + "<Start>99999-01-01T08:00:00</Start></Task></Tasks></Project>");
        text("circle.xml", "<Project xmlns='http://schemas.microsoft.com/project'><Tasks>"
                + task(1, 2) + task(2, 1) + "</Tasks></Project>");
        text("not-a-plan.mpp", "MPP it is not");
        files.put("cut.mpp",
                () -> new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
                    (byte) 0xE1, 0, 0});
        files.put("noise.mpp", () -> {
            var bytes = new byte[100_000];
            new Random(3).nextBytes(bytes);
            bytes[0] = (byte) 0xD0;
            bytes[1] = (byte) 0xCF;
            bytes[2] = 0x11;
            bytes[3] = (byte) 0xE0;
            return bytes;
        });
    }

    private static String task(int id, int predecessor) {
        return "<Task><UID>" + id + "</UID><ID>" + id + "</ID><Name>Task " + id + "</Name><Start>2026-01-0" + id
                + "T08:00:00</Start><Finish>2026-01-0" + id + "T17:00:00</Finish><PredecessorLink><PredecessorUID>"
                + predecessor + "</PredecessorUID><Type>1</Type></PredecessorLink></Task>";
    }

    private void json() {
        var head = "{\"format\":\"org.jalinan.portfolio\",\"version\":1,\"records\":{";
        text("deep.json", "[".repeat(100_000));
        text("twice.json", head + "\"project\":[],\"project\":[]}}");
        text("foreign.json", "{\"a\":1}");
        text("newer.json", "{\"format\":\"org.jalinan.portfolio\",\"version\":99,\"records\":{}}");
        text("long-text.json", head + "\"project\":[{\"title\":\"" + "x".repeat(2_000_000) + "\"}]}}");
        text("long-number.json", head + "\"project\":[{\"number\":" + "9".repeat(100_000) + "}]}}");
        text("shapes.json", head + "\"project\":[1,null,[],{\"id\":{}},{\"title\":[]}],\"milestone\":{\"a\":1}}}");
        text("surrogate.json", head + "\"project\":[{\"title\":\"\\ud800\"}]}}");
        text("kinds.json", head + "\"project\":[{\"id\":\"" + "0".repeat(36) + "\",\"code\":true,\"number\":\"x\"}]}}");
        text("h2.json", "H2\u0000\u0001encrypt");
    }

    private void calendars() {
        var head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n";
        text("endless.ics", head + event("RRULE:FREQ=SECONDLY;UNTIL=99991231T235959Z") + "END:VCALENDAR\r\n");
        text("attachment.ics", head + event("ATTACH:file:///etc/passwd") + "END:VCALENDAR\r\n");
        text("alarm.ics",
                head + event("BEGIN:VALARM\r\nACTION:PROCEDURE\r\nTRIGGER:-PT1M\r\nATTACH:file:///bin/sh\r\nEND:VALARM")
                        + "END:VCALENDAR\r\n");
        text("zone.ics",
                head + "BEGIN:VTIMEZONE\r\nTZID:X\r\nTZURL:http://127.0.0.1:9/x\r\nEND:VTIMEZONE\r\n" + event("X-A:1")
                        + "END:VCALENDAR\r\n");
        text("folds.ics", head + "X-A:" + "a\r\n ".repeat(200_000) + "\r\nEND:VCALENDAR\r\n");
        text("nested.ics", "BEGIN:VCALENDAR\r\n".repeat(20_000));
        text("open.ics", head + "BEGIN:VEVENT\r\n");
        text("date.ics", head + event("DTEND;VALUE=DATE:20269999") + "END:VCALENDAR\r\n");
        text("empty.ics", "");
        files.put("million.ics", () -> (head + event("X-A:1").repeat(250_000) + "END:VCALENDAR\r\n").getBytes(UTF_8));
    }

    private static String event(String line) {
        return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20260101\r\nSUMMARY:a\r\n"
                + line
                + "\r\nEND:VEVENT\r\n";
    }

    private void wrongNames() {
        var contents = Map.of("zip", zip(Map.of("a", new byte[10])), "xml", "<a/>".getBytes(UTF_8), "json",
                "{}".getBytes(UTF_8), "noise", noise());
        contents.forEach((what, bytes) -> List.of("xlsx", "csv", "ics", "json", "xml", "mpp", "gan")
                .forEach(ending -> files.put(what + "-as." + ending, () -> bytes)));
        text("program.exe", "MZ");
        text("no-ending", "x");
        text("database.mv.db", "H:2,block:5");
        text("CON.txt", "x");
    }

    private static byte[] noise() {
        var bytes = new byte[50_000];
        new Random(9).nextBytes(bytes);
        return bytes;
    }

    /// Sound exports with bytes cut off, turned over, doubled, or garbage put in.
    private void mutants() throws IOException {
        var portfolio = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
        var edition = Edition.own(portfolio, Words.in(Language.EN), LocalDate.of(2026, 11, 21));
        try (var scratch = ScratchFolder.create()) {
            var folder = scratch.path();
            for (var form : List.of(Form.XLSX, Form.ICS, Form.MSPROJECT, Form.JSON, Form.CSV)) {
                var written = new Export(edition, Instant.EPOCH, OptionalInt.empty())
                        .write(form, folder.resolve("sound" + form.ending()), Progress.UNSEEN).files();
                var sound = Files.readAllBytes(written.stream().filter(each -> !each.endsWith("about.csv")
                        && (form != Form.CSV || each.endsWith("milestones.csv"))).findFirst().orElseThrow());
                for (int i = 0; i < MUTANTS_OF_EACH; i++) {
                    int seed = i;
                    files.put("mutant" + i + (form == Form.CSV ? ".csv" : form.ending()),
                            () -> mutant(sound, new Random(seed)));
                }
            }
        }
    }

    private static byte[] mutant(byte[] sound, Random random) {
        var out = new ByteArrayOutputStream();
        int at = random.nextInt(sound.length);
        switch (random.nextInt(5)) {
            case 0 -> out.write(sound, 0, at);
            case 1 -> {
                var bytes = sound.clone();
                for (int i = 0; i < 20; i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                out.writeBytes(bytes);
            }
            case 2 -> {
                out.write(sound, 0, at);
                out.write(sound, 0, sound.length);
            }
            case 3 -> {
                int to = Math.min(sound.length, at + 1 + random.nextInt(2000));
                out.write(sound, 0, at);
                out.write(sound, to, sound.length - to);
            }
            default -> {
                out.write(sound, 0, at);
                out.writeBytes(GARBAGE.get(random.nextInt(GARBAGE.size())).getBytes(UTF_8));
                out.write(sound, at, sound.length - at);
            }
        }
        return out.toByteArray();
    }

    /// One part of so many megabytes of nothing, which are never all in memory.
    private static byte[] bomb(String part, int megabytes) {
        return zipped(zip -> {
            zip.putNextEntry(new ZipEntry(part));
            var nothing = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        });
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        return zipped(zip -> {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        });
    }

    private interface Zipping {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zipped(Zipping parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            parts.into(zip);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static Path write(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
