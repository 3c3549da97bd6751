package org.jalinan.bench;

import biweekly.Biweekly;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Sentence;
import org.jalinan.exchange.intake.DayForm;
import org.jalinan.exchange.intake.FileKind;
import org.jalinan.exchange.intake.Intake;
import org.jalinan.exchange.intake.Preview;
import org.jalinan.exchange.intake.Row;
import org.jalinan.exchange.intake.RowWords;
import org.jalinan.exchange.table.UnreadableFile;
import org.jalinan.model.Activity;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.jspecify.annotations.Nullable;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.reader.UniversalProjectReader;

/// Opens every file below a folder that can be imported, as a preview of an empty portfolio, and holds the days of each
/// task of a plan against those that MPXJ reads by its own guess of the kind, and those of each event of a calendar against
/// those that biweekly reads. Says how many opened, and each miss:
/// `-Dbench="FilesOfOthers FOLDER"`.
public final class FilesOfOthers {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Words WORDS = Words.in(Language.EN);

    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    private static final class Count {
        private int files;
        private int opened;
        private int rows;
        private int refused;
        private int tasks;
        private int same;
    }

    public static void main(String[] arguments) throws IOException {
        var all = new FilesOfOthers();
        var folder = Path.of(arguments[0]);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).filter(each -> FileKind.of(each).isPresent()).sorted()
                    .toList()) {
                all.open(folder, file);
            }
        }
        all.misses.forEach(System.out::println);
        System.out.println("ending\tfiles\topened\trows\trefused\tcompared\tsame days");
        all.counts.forEach((ending, count) -> System.out.println(String.join("\t", ending, "" + count.files,
                "" + count.opened, "" + count.rows, "" + count.refused, "" + count.tasks, "" + count.same)));
    }

    private void open(Path folder, Path file) {
        var name = folder.relativize(file).toString();
        var count = counts.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT),
                _ -> new Count());
        count.files++;
        try {
            var intake = Intake.open(file, Optional.empty(), Progress.UNSEEN);
            var preview = Preview.of(Portfolio.EMPTY, intake.byName(Optional.of(Kind.MEETING), DayForm.ISO), TODAY, 0,
                    Progress.UNSEEN);
            count.opened++;
            count.rows += preview.rows().size();
            refused(name, preview, count);
            switch (FileKind.of(file).orElseThrow()) {
                case PROJECT_XML, MPP, GANTTPROJECT -> compare(name, preview, file, count);
                case ICS -> compareEvents(name, intake, file, count);
                case XLSX, CSV, JSON -> {}
            }
        } catch (UnreadableFile e) {
            misses.add(name + "\tnot opened\t" + words(e.sentence()));
        } catch (IOException | MPXJException | RuntimeException | LinkageError e) {
            misses.add(name + "\tfailed\t" + e);
        }
    }

    private void refused(String name, Preview preview, Count count) {
        var words = new RowWords(preview.portfolio(), WORDS);
        var reasons = new TreeMap<String, Integer>();
        for (var row : preview.rows()) {
            if (row.verdict() instanceof Row.Refused) {
                count.refused++;
                reasons.merge(row.kind() + " " + words.verdict(row), 1, Integer::sum);
            }
        }
        reasons.forEach((why, rows) -> misses.add(name + "\trefused\t" + rows + "\t" + why));
    }

    private void compare(String name, Preview preview, Path file, Count count) throws MPXJException {
        var ours = new HashMap<Integer, DateSpan>();
        for (var row : preview.rows()) {
            if (row.verdict() instanceof Row.New(var record)) {
                span(record).ifPresent(span -> ours.put(Integer.valueOf(row.place().arguments().getFirst()), span));
            }
        }
        ProjectFile plan = new UniversalProjectReader().read(file.toFile());
        if (plan == null) {
            misses.add(name + "\tnot read by MPXJ itself");
            return;
        }
        for (var task : plan.getTasks()) {
            if (isCompared(task)) {
                count.tasks++;
                var theirs = span(task);
                var our = task.getID() == null ? null : ours.get(task.getID());
                if (theirs.equals(our)) {
                    count.same++;
                } else {
                    misses.add(name + "\ttask " + task.getID() + " " + task.getName() + "\tMPXJ " + words(theirs)
                            + "\tours " + (our == null ? "none" : words(our)));
                }
            }
        }
    }

    /// The first days of the events, as the other calendar library reads them where they are written.
    private void compareEvents(String name, Intake intake, Path file, Count count) throws IOException {
        var ours = intake.grids().stream().filter(grid -> grid.kind().isEmpty()).flatMap(grid -> grid.rows().stream())
                .map(row -> row.cell(2).words()).toList();
        var theirs = Biweekly.parse(file.toFile()).all().stream().flatMap(each -> each.getEvents().stream())
                .map(event -> Optional.ofNullable(event.getDateStart()).map(start -> start.getValue())
                        .map(ICalDate::getRawComponents).map(raw -> "%04d-%02d-%02d".formatted(raw.getYear(),
                                raw.getMonth(), raw.getDate()))
                        .orElse(""))
                .toList();
        for (int i = 0; i < theirs.size(); i++) {
            count.tasks++;
            var our = i < ours.size() ? ours.get(i) : "none";
            if (theirs.get(i).equals(our)) {
                count.same++;
            } else {
                misses.add(name + "\tevent " + (i + 1) + "\tbiweekly " + theirs.get(i) + "\tours " + our);
            }
        }
    }

    /// Not the task 0, which stands for the whole plan.
    private static boolean isCompared(Task task) {
        return !task.getNull() && task.getChildTasks().isEmpty() && task.getStart() != null
                && !Integer.valueOf(0).equals(task.getID());
    }

    private static Optional<DateSpan> span(Object record) {
        return switch (record) {
            case Activity activity -> Optional.of(activity.span());
            case Milestone milestone -> milestone.date().map(StatedDate::span);
            default -> Optional.empty();
        };
    }

    /// The days of a task; one of a milestone, on which it ends.
    private static DateSpan span(Task task) {
        var start = day(task.getStart());
        var finish = task.getFinish() == null ? start : day(task.getFinish());
        return new DateSpan(task.getMilestone() || finish.isBefore(start) ? finish : start, finish);
    }

    private static LocalDate day(@Nullable LocalDateTime time) {
        return time == null ? LocalDate.EPOCH : time.toLocalDate();
    }

    private static String words(DateSpan span) {
        return span.from() + " to " + span.to();
    }

    private static String words(Sentence sentence) {
        return WORDS.of(sentence.key(), sentence.arguments());
    }
}
