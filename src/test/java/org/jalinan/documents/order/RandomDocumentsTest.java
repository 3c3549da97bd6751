package org.jalinan.documents.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.Document;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.pdf.PdfCheck;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.report.ReportPart;
import org.jalinan.model.AgendaItem;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Country;
import org.jalinan.model.Language;
import org.jalinan.model.Meeting;
import org.jalinan.model.MeetingKind;
import org.jalinan.model.MeetingLevel;
import org.jalinan.model.MeetingMode;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Risk;
import org.jalinan.model.RiskKind;
import org.jalinan.model.RiskState;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingKind;
import org.jalinan.model.UndertakingState;
import org.jalinan.model.release.Audience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is recorded, and however long: each row of each kind of document stands on its pages as often as it was
/// composed, whole, and within their margins. A text begins and ends with a token that no other has.
class RandomDocumentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PdfPages PAGES = new PdfPages();
    private static final Pattern TOKEN = Pattern.compile("Z\\d{5}");

    private final Random random = new Random();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Undertaking> undertakings = new ArrayList<>();
    private int tokens;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void noRowIsLostTwiceOrCut(long seed) throws Exception {
        random.setSeed(seed);
        var portfolio = portfolio(1 + random.nextInt(6));
        for (var subject : subjects(portfolio).toList()) {
            var order = new DocumentOrder(subject, List.of(seed % 2 == 0 ? Language.EN : Language.MS),
                    new Audience.Own(), Marks.ofSet(portfolio), Set.of(), Optional.empty());
            var bundle = order.compose(portfolio, TODAY, PAGES.widths());
            var pdf = PAGES.write(bundle);
            var composed = count(bundle.parts().stream().flatMap(Document::lines).collect(Collectors.joining("\n")));
            assertEquals(composed, count(PdfCheck.text(pdf.bytes())), () -> subject + " of seed " + seed);
            staysOnThePaper(pdf.bytes());
            assertTrue(PdfCheck.text(pdf.bytes()).contains(Integer.toString(pdf.pages())));
            everyRecordHasItsRow(subject, bundle);
        }
    }

    /// The sheets have a row for each milestone, the list of undertakings one for each of them.
    private void everyRecordHasItsRow(Subject subject, Bundle bundle) {
        var titles = subject instanceof Subject.BoundSheets ? milestones.stream().map(Milestone::title)
                : subject instanceof Subject.Undertakings ? undertakings.stream().map(Undertaking::text)
                        : Stream.<String>empty();
        var cells = bundle.parts().stream().flatMap(each -> each.blocks().stream()).filter(Table.class::isInstance)
                .map(Table.class::cast).flatMap(table -> table.rows().stream()).flatMap(List::stream)
                .map(RichText::text).toList();
        titles.forEach(title -> assertEquals(1, cells.stream().filter(cell -> cell.startsWith(title)).count(),
                () -> title + " in " + subject));
    }

    private static Stream<Subject> subjects(Portfolio portfolio) {
        var meeting = portfolio.all(Meeting.class).findFirst().orElseThrow().id();
        var partner = portfolio.all(Counterpart.class).findFirst().orElseThrow().partner();
        var projects = portfolio.all(Project.class).map(Project::id).toList();
        return Stream.of(new Subject.Sheet(projects.getFirst()), new Subject.BoundSheets(projects),
                new Subject.Report(Set.of(ReportPart.values())), new Subject.OnPartner(partner),
                new Subject.ForMeeting(meeting), new Subject.Undertakings(UndertakingChoice.ALL),
                new Subject.Addendum(Portfolio.EMPTY, TODAY, Optional.empty()),
                new Subject.Pack(List.of(new Subject.ForMeeting(meeting), new Subject.OnPartner(partner),
                        new Subject.Sheet(projects.getFirst()))));
    }

    private Portfolio portfolio(int projects) {
        var portfolio = Portfolio.EMPTY.with(Samples.country("XA"));
        var partner = portfolio.all(Country.class).findFirst().orElseThrow();
        var meetings = new ArrayList<UUID>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            var meeting = new Meeting(Samples.id("Meeting " + i), "Meeting 0042-" + i, MeetingKind.BILATERAL,
                    StatedDate.day(TODAY.minusDays(random.nextInt(700))), "Place 0042", Optional.empty(),
                    MeetingMode.values()[0], MeetingLevel.MINISTERIAL, Optional.empty(), Optional.empty());
            meetings.add(meeting.id());
            portfolio = portfolio.with(meeting)
                    .with(new Counterpart(Samples.id("With " + i), meeting.id(), partner.id(), 0));
        }
        for (int p = 0; p < projects; p++) {
            var project = Project.called(Samples.id("Project " + p), "P" + p, p + 1, "Project 0042-" + p);
            portfolio = portfolio.with(project)
                    .with(new AgendaItem(Samples.id("Point " + p), meetings.getFirst(), p, text(), Optional.empty(),
                            Optional.of(project.id()), Optional.of(text())))
                    .with(new Risk(Samples.id("Risk " + p), project.id(), 0, RiskKind.RISK, text(), Optional.empty(),
                            Optional.empty(), Optional.empty(), Optional.of(text()), Optional.empty(), RiskState.OPEN,
                            Optional.empty()));
            for (int m = random.nextInt(14); m >= 0; m--) {
                var milestone = Samples.set(Samples.milestone(project.id(), text()), "label",
                        "Mark " + p + "-" + m);
                var day = StatedDate.day(TODAY.minusDays(random.nextInt(900) - 300));
                milestones.add(day.to().isAfter(TODAY) || random.nextBoolean() ? Samples.target(milestone, day)
                        : Samples.recorded(milestone, day));
                portfolio = portfolio.with(milestones.getLast());
            }
        }
        for (int u = random.nextInt(25); u >= 0; u--) {
            undertakings.add(new Undertaking(Samples.id("Undertaking " + u),
                    meetings.get(random.nextInt(meetings.size())), u, text(), UndertakingKind.AGREED,
                    Optional.empty(), random.nextInt(4) == 0 ? UndertakingState.DONE : UndertakingState.OPEN,
                    Optional.empty(), Optional.of(partner.id()), Optional.of(text()), Optional.empty(),
                    Optional.empty()));
            portfolio = portfolio.with(undertakings.getLast());
        }
        return portfolio;
    }

    /// Mostly a few words, at times more than a page holds.
    private String text() {
        int words = random.nextInt(12) == 0 ? random.nextInt(400) : random.nextInt(20);
        return token() + " " + "lorem ".repeat(words) + token();
    }

    private String token() {
        return "Z%05d".formatted(tokens++);
    }

    private static Map<String, Integer> count(String text) {
        var found = new TreeMap<String, Integer>();
        TOKEN.matcher(text).results().forEach(token -> found.merge(token.group(), 1, Integer::sum));
        return found;
    }

    private static void staysOnThePaper(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    assertTrue(glyph.getX() >= 20 && glyph.getX() + glyph.getWidth() <= glyph.getPageWidth() - 20
                            && glyph.getY() >= 10 && glyph.getY() <= glyph.getPageHeight() - 10, glyph::toString);
                }
            }.getText(document);
        }
    }
}
