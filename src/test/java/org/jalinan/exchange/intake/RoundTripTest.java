package org.jalinan.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.documents.compose.Edition;
import org.jalinan.exchange.PlainText;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.export.Export;
import org.jalinan.exchange.export.Form;
import org.jalinan.journal.RandomRecords;
import org.jalinan.model.Activity;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Event;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Rules;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.mspdi.MSPDIWriter;

/// What goes out comes in again, and a second time changes nothing.
class RoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "CSV", "JSON"})
    void theFactsComeBackWholeIntoAnEmptyPortfolio(Form form) throws IOException {
        assertSame(FACTS, taken(Portfolio.EMPTY, write(FACTS, form)), UnaryOperator.identity());
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "CSV", "JSON"})
    void everyFieldOfEveryKindComesBack(Form form) throws IOException {
        var made = ofEveryKind();
        assertTrue(Stream.of(Kind.values()).filter(kind -> made.of(kind).isEmpty()).count() < 4, made.toString());
        assertSame(made, taken(Portfolio.EMPTY, write(made, form)), RoundTripTest::held);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "CSV", "JSON", "ICS", "MSPROJECT"})
    void whatComesBackUnchangedIsNoEdit(Form form) throws IOException {
        var portfolio = withPlan(FACTS);
        var preview = preview(portfolio, write(portfolio, form));
        assertEquals(List.of(), preview.rows().stream().filter(row -> !(row.verdict() instanceof Row.Same))
                .map(row -> row.place().arguments() + " " + row.verdict()).toList());
        assertTrue(preview.rows().size() > 5);
        assertTrue(new Taking("file", "1", TODAY, 0).of(preview).isEmpty());
    }

    @Test
    void aPlanComesBackIntoAnEmptyPortfolioToTheDay() throws IOException {
        var portfolio = withPlan(FACTS);
        var back = taken(Portfolio.EMPTY, write(portfolio, Form.MSPROJECT));
        portfolio.all(Project.class).forEach(each -> {
            var project = back.get(Project.class, each.id());
            assertEquals(List.of(each.code(), each.title()), List.of(project.code(), project.title()));
        });
        portfolio.all(Milestone.class).filter(each -> each.date().isPresent()).forEach(each -> {
            var milestone = back.get(Milestone.class, each.id());
            assertEquals(each.dateField(), milestone.dateField(), each.title());
            assertEquals(each.date().get().to(), milestone.date().orElseThrow().to(), each.title());
            assertEquals(each.note(), milestone.note());
            assertEquals(each.project(), milestone.project());
        });
        assertEquals(portfolio.all(Activity.class).toList(), back.all(Activity.class).toList());
        var link = portfolio.all(Dependency.class).findFirst().orElseThrow();
        var again = back.all(Dependency.class).findFirst().orElseThrow();
        assertEquals(link, new Dependency(link.id(), again.predecessor(), again.successor(), again.type(),
                again.lagWorkingDays()));
    }

    @Test
    void aDayThatAnotherProgramMovedWinsOverTheDateThatItsTaskCarries() throws Exception {
        var early = StatedDate.month(YearMonth.of(2027, 3)).worded("early | about \\p March").remarked("Remark 0001");
        var milestone = Samples.target(Samples.milestone(Samples.PROJECT, "Milestone 0001"), early)
                .expected(StatedDate.quarter(2027, 2));
        var file = write(Portfolio.EMPTY.with(Samples.project("Project 0042")).with(milestone), Form.MSPROJECT)
                .getFirst();
        var back = taken(Portfolio.EMPTY, List.of(file)).get(Milestone.class, milestone.id());
        assertEquals(milestone, back);
        var plan = new MSPDIReader().read(file.toFile());
        var day = LocalDate.of(2027, 4, 8);
        plan.getTasks().getLast().setFinish(day.atTime(8, 0));
        new MSPDIWriter().write(plan, file.toFile());
        var moved = taken(Portfolio.EMPTY, List.of(file)).get(Milestone.class, milestone.id());
        assertEquals(Optional.of(StatedDate.day(day)), moved.target());
        assertEquals(milestone.forecast(), moved.forecast());
    }

    @Test
    void aCalendarComesBackIntoAnEmptyPortfolioWithItsProjects() throws IOException {
        var back = taken(Portfolio.EMPTY, write(FACTS, Form.ICS));
        for (var meeting : FACTS.all(Meeting.class).toList()) {
            var again = back.get(Meeting.class, meeting.id());
            assertEquals(List.of(meeting.title(), meeting.kind(), meeting.mode(), meeting.level(), meeting.place()),
                    List.of(again.title(), again.kind(), again.mode(), again.level(), again.place()));
            assertEquals(meeting.date().span(), again.date().span());
        }
        for (var milestone : FACTS.all(Milestone.class).filter(each -> each.date().isPresent()).toList()) {
            var again = back.get(Milestone.class, milestone.id());
            assertEquals(List.of(milestone.title(), milestone.type(), milestone.project(), milestone.dateField()),
                    List.of(again.title(), again.type(), again.project(), again.dateField()));
            assertEquals(milestone.date().get().span(), again.date().orElseThrow().span());
        }
        assertEquals(FACTS.count(Event.class), back.count(Event.class));
        assertEquals(FACTS.all(Undertaking.class).filter(each -> each.isOpen() && each.due().isPresent()).count(),
                back.count(Undertaking.class));
        FACTS.all(Project.class)
                .forEach(each -> assertEquals(each.title(), back.get(Project.class, each.id()).title()));
    }

    @Test
    void anyCalendarMakesMeetingsOnceItIsSaidOfWhatKindTheyAre() throws IOException {
        var file = folder.resolve("others.ics");
        Files.writeString(file, String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Other//EN",
                "BEGIN:VEVENT", "UID:1", "SUMMARY:Meeting 0001", "DTSTART;TZID=Custom:20270301T230000",
                "DTEND;TZID=Custom:20270302T000000", "END:VEVENT", "BEGIN:VEVENT", "UID:2", "SUMMARY:Meeting 0002",
                "DTSTART:20270304T010000Z", "DURATION:PT49H", "END:VEVENT", "BEGIN:VEVENT", "UID:3",
                "SUMMARY:Meeting 0003", "END:VEVENT", "END:VCALENDAR", ""));
        var taken = FileKind.read(file, Optional.empty(), Progress.UNSEEN);
        assertEquals(List.of("import.unheld.timed", "import.unheld.universal"),
                taken.unheld().stream().map(each -> each.key()).toList());
        var grid = taken.grids().getFirst();
        var named = Mapping.byName(Kind.MEETING, grid, DayForm.ISO).with(Map.of("new_kind", "bilateral", "new_mode",
                "hybrid", "new_level", "ministerial"));
        var preview = Preview.of(Portfolio.EMPTY, List.of(new Preview.Mapped(grid, named)), TODAY, 0, Progress.UNSEEN);
        var after = new Taking("file", "1", TODAY, 0).of(preview).applyTo(Portfolio.EMPTY);
        assertEquals(List.of(new DateSpan(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1)),
                new DateSpan(LocalDate.of(2027, 3, 4), LocalDate.of(2027, 3, 6))),
                after.all(Meeting.class).map(each -> each.date().span()).sorted(Comparator.comparing(DateSpan::from))
                        .toList());
        var refused = (Row.Refused) preview.rows().getLast().verdict();
        assertEquals("import.value.missing", refused.refusal().reason().key());
    }

    @Test
    void aCalendarBringsNewDaysToTheRecordsThatItKnows() throws IOException {
        var moved = Samples.target(FACTS.get(Milestone.class, RecordIds.ofFact("MS-5-WORKSHOPS")),
                StatedDate.day(LocalDate.of(2027, 1, 12)));
        var files = write(FACTS.with(moved), Form.ICS);
        var changed = preview(FACTS, files).rows().stream().filter(row -> row.verdict() instanceof Row.Changed)
                .toList();
        assertEquals(1, changed.size());
        assertEquals(moved.target(), taken(FACTS, files).get(Milestone.class, moved.id()).target());
    }

    @Test
    void takingAFileIsOneEditWithTheFileAsItsSourceAndUndoneAsOne() throws IOException {
        var csv = folder.resolve("milestones.csv");
        Files.writeString(csv, "Project,Title,Type,Target\nCS,Milestone 0001,WORKSHOP,12 Jan 2027\n");
        var preview = preview(FACTS, List.of(csv));
        var proposal = new Taking("milestones.csv", "1", TODAY, 0).of(preview);
        var after = proposal.applyTo(FACTS);
        var made = after.all(Milestone.class).filter(each -> each.title().equals("Milestone 0001")).findFirst()
                .orElseThrow();
        assertEquals(Optional.of(StatedDate.day(LocalDate.of(2027, 1, 12))), made.target());
        assertEquals(made.target(), made.firstStated());
        assertEquals(List.of("milestones.csv"), Citations.sources(after, made)
                .map(source -> source.title()).toList());
        var back = after;
        for (var change : proposal.changes().reversed()) {
            back = change.inverse().applyTo(back);
        }
        assertEquals(FACTS, back);
        assertEquals(0, preview(after, List.of(csv)).rows().stream().filter(row -> !(row.verdict() instanceof Row.Same))
                .count());
    }

    /// Records of every kind with values in every field, as far as they keep the rules.
    static Portfolio ofEveryKind() {
        var portfolio = Portfolio.EMPTY;
        for (var record : new RandomRecords(21).ofEveryKind(8)) {
            var whole = referring(portfolio, plain(record));
            var next = whole.map(portfolio::with).orElse(portfolio);
            portfolio = whole.filter(each -> Rules.problems(next, each, TODAY.plusYears(20)).isEmpty()).isPresent()
                    ? next
                    : portfolio;
        }
        return portfolio;
    }

    static Portfolio withPlan(Portfolio portfolio) {
        var project = portfolio.all(Project.class).findFirst().orElseThrow().id();
        var activity = new Activity(Samples.id("a"), project, 0, "Activity 0001",
                new DateSpan(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 13)), 40, Optional.of("Note 0001"));
        var milestone = Samples.target(Samples.milestone(project, "Milestone 0001"),
                StatedDate.day(LocalDate.of(2026, 4, 1)));
        return portfolio.with(activity).with(milestone).with(new Dependency(Samples.id("l"), activity.id(),
                milestone.id(), DependencyType.FINISH_TO_START, 3));
    }

    /// A name that turns the direction of text is refused on the way in, which another test shows.
    private static PortfolioRecord plain(PortfolioRecord record) {
        var plain = record;
        for (var component : Component.of(record.getClass())) {
            if (component.get(plain) instanceof String text) {
                plain = component.replace(plain, text.replaceAll("[\\u202E]", "").strip());
            }
        }
        return plain;
    }

    /// The record with its references to records of the kinds that it may name; empty where there is none yet.
    private static Optional<PortfolioRecord> referring(Portfolio portfolio, PortfolioRecord record) {
        var next = record;
        for (var component : Component.references(record.getClass())) {
            var others = portfolio.all(component.refersTo()).map(PortfolioRecord::id).sorted().toList();
            if (others.isEmpty() && !component.isOptional()) {
                return Optional.empty();
            }
            var value = component.get(next);
            if (!(value instanceof Optional<?> optional) || optional.isPresent()) {
                var other = others.isEmpty() ? null : others.get(Math.floorMod(record.id().hashCode(), others.size()));
                next = component.replace(next, component.isOptional() ? Optional.ofNullable(other) : other);
            }
        }
        return Optional.of(next);
    }

    /// Text as a file can hold it: without control characters, and with nothing at its ends in a name.
    static Object held(Object value) {
        return switch (value) {
            case String text -> PlainText.of(text).strip();
            case Optional<?> optional -> optional.map(RoundTripTest::held);
            default -> value;
        };
    }

    private static void assertSame(Portfolio expected, Portfolio found, UnaryOperator<Object> held) {
        for (var kind : Kind.values()) {
            var back = found.of(kind).stream().collect(Collectors.toMap(PortfolioRecord::id, each -> each));
            assertEquals(expected.of(kind).size(), back.size(), kind.toString());
            for (var record : expected.of(kind)) {
                for (var component : Component.of(kind.type())) {
                    assertEquals(held.apply(component.get(record)), held.apply(component.get(back.get(record.id()))),
                            kind + " " + component.name());
                }
            }
        }
    }

    private List<Path> write(Portfolio portfolio, Form form) throws IOException {
        return write(portfolio, form, folder);
    }

    static List<Path> write(Portfolio portfolio, Form form, Path folder) throws IOException {
        var edition = Edition.own(portfolio, Words.in(Language.EN), TODAY);
        var place = folder.resolve("out" + form.ending());
        return new Export(edition, Instant.EPOCH, OptionalInt.empty())
                .write(form, place, Progress.UNSEEN).files();
    }

    private static Portfolio taken(Portfolio before, List<Path> files) throws IOException {
        var preview = preview(before, files);
        assertEquals(List.of(), preview.rows().stream().filter(row -> row.verdict() instanceof Row.Refused)
                .map(row -> row.place() + " " + row.kind() + " " + row.verdict()).toList());
        return new Taking("file", "1", TODAY, 0).of(preview).applyTo(before);
    }

    static Preview preview(Portfolio portfolio, List<Path> files) throws IOException {
        var tables = new ArrayList<Preview.Mapped>();
        for (var file : files) {
            if (!file.endsWith("about.csv")) {
                for (var grid : FileKind.read(file, Optional.empty(), Progress.UNSEEN).grids()) {
                    tables.add(new Preview.Mapped(grid, Mapping.byName(grid.kind().orElseThrow(), grid, DayForm.ISO)
                            .with(Map.of())));
                }
            }
        }
        return Preview.of(portfolio, tables, TODAY.plusYears(20), 0, Progress.UNSEEN);
    }
}
