package org.jalinan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.order.DocumentOrder;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.release.Audience;

/// Forty sheets with cover and index, held against two measures in one run: what is left of them once nothing has to be
/// composed, measured and broken into lines (the calls of OpenPDF for the same tagged pages with their rules and drawings),
/// and the same text and drawings as OpenPDF's own paragraphs, tables and templates, without tags (see `StraightPages`). The
/// first sheet of a process is held against its words alone in a process of their own (see `BarePages`).
public final class BareSheets {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int COPIES = 8;
    private static final int ROUNDS = 11;
    /// Before them, so that both sides are compiled.
    private static final int WARM = 20;
    private static final int PROCESSES = 5;

    private BareSheets() {
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            System.out.println(cold(arguments[0], Path.of(arguments[1])));
            return;
        }
        warm();
        cold();
    }

    private static void warm() throws Exception {
        var facts = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
        var projects = facts.all(Project.class).map(Project::id).toList();
        var forty = new Subject.BoundSheets(
                IntStream.range(0, COPIES).boxed().flatMap(_ -> projects.stream()).toList());
        var pages = new PdfPages();
        var straight = new StraightPages();
        var composed = order(facts, forty).compose(facts, TODAY, pages.widths());
        var documents = Stream.concat(Stream.of(composed.face()), composed.parts().stream()).toList();
        var ours = new double[ROUNDS];
        var calls = new double[ROUNDS];
        var elements = new double[ROUNDS];
        var wall = new double[ROUNDS];
        for (int round = -WARM; round < ROUNDS; round++) {
            long from = System.nanoTime();
            long mine = processor();
            write(facts, forty, pages);
            mine = processor() - mine;
            long lasted = System.nanoTime() - from;
            long plain = processor();
            straight.write(documents);
            plain = processor() - plain;
            long laid = processor();
            pages.firstPages(order(facts, forty).compose(facts, TODAY, pages.widths()));
            laid = processor() - laid;
            if (round >= 0) {
                calls[round] = (mine - laid) / 1e6;
                ours[round] = mine / 1e6;
                elements[round] = plain / 1e6;
                wall[round] = lasted / 1e6;
            }
        }
        Figure.median("40 sheets with cover and index, warm", wall, "ms", 10_000).print();
        Figure.median("their processor time", ours, "ms", 10_000).print();
        Figure.median("that of the calls of OpenPDF for the same pages", calls, "ms", 10_000).print();
        Figure.median("times these calls", ratios(ours, calls), "times", 1.5).print();
        Figure.median("that of the same text in paragraphs and tables of OpenPDF", elements, "ms", 10_000).print();
        Figure.median("times these paragraphs and tables", ratios(ours, elements), "times", 1.5).print();
    }

    private static void cold() throws IOException, InterruptedException {
        var facts = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
        var sheet = new Subject.Sheet(facts.all(Project.class).findFirst().orElseThrow().id());
        var file = Files.createTempFile("jalinan", ".words");
        try {
            Files.write(file,
                    words(write(facts, sheet, new PdfPages())).getFirst().stream().map(BareSheets::line).toList());
            var ours = new double[PROCESSES];
            var theirs = new double[PROCESSES];
            for (int i = 0; i < PROCESSES; i++) {
                ours[i] = inAProcess("ours", file);
                theirs[i] = inAProcess("bare", file);
            }
            Figure.median("the first sheet of a process", ours, "ms", 3_000).print();
            Figure.median("its words by bare calls", theirs, "ms", 3_000).print();
            Figure.median("times the bare calls, cold", ratios(ours, theirs), "times", 3).print();
        } finally {
            Files.delete(file);
        }
    }

    private static double cold(String which, Path file) throws Exception {
        if (which.equals("ours")) {
            var facts = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
            var sheet = new Subject.Sheet(facts.all(Project.class).findFirst().orElseThrow().id());
            long from = System.nanoTime();
            write(facts, sheet, new PdfPages());
            return (System.nanoTime() - from) / 1e6;
        }
        var words = List.of(Files.readAllLines(file).stream().map(BareSheets::word).toList());
        long from = System.nanoTime();
        new BarePages().write(words);
        return (System.nanoTime() - from) / 1e6;
    }

    private static double inAProcess(String which, Path file) throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var command = Stream.concat(Stream.concat(Stream.of(java),
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()),
                Stream.of("-cp", System.getProperty("java.class.path"), BareSheets.class.getName(), which,
                        file.toString()))
                .toList();
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return Double.parseDouble(said.lines().toList().getLast());
    }

    private static byte[] write(Portfolio facts, Subject subject, PdfPages pages) {
        return pages.write(order(facts, subject).compose(facts, TODAY, pages.widths())).bytes();
    }

    private static DocumentOrder order(Portfolio facts, Subject subject) {
        return new DocumentOrder(subject, List.of(Language.EN), new Audience.Own(), Marks.ofSet(facts), Set.of(),
                Optional.empty());
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double[] ratios(double[] ours, double[] theirs) {
        return IntStream.range(0, ours.length).mapToDouble(i -> ours[i] / theirs[i]).toArray();
    }

    private static String line(BarePages.Word word) {
        return String.format(Locale.ROOT, "%s\t%s\t%s\t%s\t%s", word.line(), word.font(), word.size(), word.x(),
                word.y());
    }

    private static BarePages.Word word(String line) {
        var parts = line.split("\t", -1);
        return new BarePages.Word(parts[0], parts[1], Float.parseFloat(parts[2]), Float.parseFloat(parts[3]),
                Float.parseFloat(parts[4]));
    }

    /// The words of each page as they were drawn: letters of one font that follow each other on a line.
    private static List<List<BarePages.Word>> words(byte[] pdf) throws IOException {
        var pages = new ArrayList<List<BarePages.Word>>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                private TextPosition last;

                @Override
                protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) {
                    pages.add(new ArrayList<>());
                    last = null;
                }

                @Override
                protected void processTextPosition(TextPosition glyph) {
                    var name = glyph.getFont().getName();
                    var font = name.substring(name.indexOf('+') + 1);
                    var page = pages.getLast();
                    boolean goesOn = last != null && last.getFont() == glyph.getFont() && last.getY() == glyph.getY()
                            && Math.abs(last.getX() + last.getWidth() - glyph.getX()) < 0.5;
                    if (goesOn) {
                        var before = page.removeLast();
                        page.add(new BarePages.Word(before.line() + glyph.getUnicode(), font, before.size(), before.x(),
                                before.y()));
                    } else {
                        page.add(new BarePages.Word(glyph.getUnicode(), font, glyph.getFontSizeInPt(), glyph.getX(),
                                glyph.getPageHeight() - glyph.getY()));
                    }
                    last = glyph;
                }
            }.getText(document);
        }
        return pages;
    }
}
