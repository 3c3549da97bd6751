package org.jalinan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jalinan.disk.ScratchFolder;
import org.jalinan.model.DateWriter;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.OpenWindow;
import org.jalinan.ui.Place;
import org.jalinan.ui.Preferences;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.RecordList;
import org.jalinan.ui.list.Said;
import org.jalinan.ui.settings.SettingsFile;

/// What a list of a hundred thousand rows costs: the wait for an answer, which is worked out in the background, and for
/// how long the window's thread is held up, which a goal of 16 ms a frame bounds.
public final class Lists {

    private static final int MANY = 100_000;
    private static final int ROUNDS = 15;
    private static final int MILESTONES = 5_000;
    private static final int PAGES = 200;

    private Lists() {
    }

    /// A visibly invented row.
    private record Line(int number, String title, String lead) {
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        try (var scratch = ScratchFolder.create()) {
            measureList(scratch.path());
            measureProjectPage(scratch.path());
        }
        Platform.exit();
    }

    private static void measureList(Path scratch) throws Exception {
        var bench = onWindow(() -> new Bench(scratch));
        bench.await("rows shown first", "", 2_000, () -> bench.list.show(Lists::rows));
        bench.await("first filter", "cold", 2_000, () -> bench.type("0042"));
        var answers = new double[ROUNDS];
        var holds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var typed = "project " + round;
            answers[round] = bench.time(() -> bench.type(typed));
            holds[round] = bench.held;
        }
        Figure.median("answer to a key typed, 100,000 rows", answers, "ms", 100).print();
        Figure.median("window held up by the answer", holds, "ms", 16).print();
        bench.time(() -> bench.type(""));
        for (int round = 0; round < ROUNDS; round++) {
            var column = round % 2;
            answers[round] = bench.time(() -> bench.sort(column));
            holds[round] = bench.held;
        }
        Figure.median("answer to a sort, 100,000 rows", answers, "ms", 500).print();
        Figure.median("window held up by the answer", holds, "ms", 16).print();
        var pages = new double[PAGES];
        for (int page = 0; page < PAGES; page++) {
            var row = page * (MANY / PAGES);
            pages[page] = onWindow(() -> bench.scroll(row));
        }
        Figure.median("another page scrolled to", pages, "ms", 16).print();
        new Figure("the slowest of 200 pages", Arrays.stream(pages).skip(5).max().orElse(0), "ms", 50)
                .print();
    }

    /// An edit of one of 5,000 milestones of a project, from the cell that is left to the page that shows it. What the
    /// program does in the background is done on the window's thread here, so the figure is the most that it can be.
    private static void measureProjectPage(Path scratch) throws Exception {
        var window = onWindow(() -> OpenWindow.onNothing(scratch));
        var model = window.wiring.model();
        var project = Project.called(new UUID(1, 0), "P0042", 1, "Project 0042");
        var milestones = IntStream.range(0, MILESTONES).mapToObj(number -> milestone(project, number)).toList();
        var records = Stream.concat(Stream.of(project), milestones.stream()).toArray(PortfolioRecord[]::new);
        var scene = onWindow(() -> {
            model.commit(Proposal.put(model.portfolio(), Act.of("bench.load"), records));
            window.wiring.navigator().go(new Place.ProjectPage(project.id()));
            var stage = new Stage();
            window.show(stage);
            ((TabPane) stage.getScene().lookup("#tabs")).getSelectionModel().select(1);
            draw(stage.getScene().getRoot());
            return stage.getScene();
        });
        var holds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var day = DateWriter.write(StatedDate.day(LocalDate.of(2031, 1, 1).plusDays(round)), Language.EN);
            holds[round] = onWindow(() -> {
                var begun = Bench.cpu();
                window.wiring.form().enter(milestones.get(7).id(), "target", day);
                draw(scene.getRoot());
                return (Bench.cpu() - begun) / 1e6;
            });
        }
        Figure.median("window held up by an edit of a project with 5,000 milestones", holds, "ms", 100).print();
        onWindow(() -> {
            window.close();
            return window;
        });
    }

    private static void draw(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static Milestone milestone(Project project, int number) {
        return new Milestone(new UUID(2, number), project.id(), number, "Milestone " + number, Optional.empty(),
                MilestoneType.values()[0], Optional.empty(),
                Optional.of(StatedDate.day(LocalDate.of(2020, 1, 1).plusDays(number))), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static List<Line> rows() {
        return IntStream.range(0, MANY).mapToObj(number -> new Line(number,
                "Project %06d on nothing in particular".formatted(number * 7919 % MANY), "Ministry " + number % 40))
                .toList();
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        var result = new FutureTask<>(work);
        Platform.runLater(result);
        return result.get();
    }

    /// The list in a scene, with a background that tells how long an answer took and held the window up.
    private static final class Bench implements Background {

        private final Background threads = Background.threads(Throwable::printStackTrace);
        private final RecordList<Line> list;
        private final Scene scene;
        private volatile CountDownLatch answered = new CountDownLatch(0);
        private volatile double held;

        private Bench(Path folder) throws IOException {
            var settings = new SettingsFile(folder.resolve("list.properties"));
            var lists = new org.jalinan.ui.list.Lists(new Messages(Language.EN), new Preferences(settings), this,
                    new Announcements());
            list = new RecordList<>(lists, "projects", Line::number, List.of(
                    Column.<Line>of("code", line -> Said.in("code", "P" + line.number())).wide(80),
                    Column.<Line>of("title", line -> Said.in("strong", line.title())).wide(400),
                    Column.of("lead", line -> Said.of(line.lead()))), Optional.empty());
            scene = new Scene(list, 1440, 900);
            draw();
        }

        /// By the processor's time, so that what else the machine does counts for nothing.
        private static long cpu() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private double draw() {
            var begun = cpu();
            list.applyCss();
            list.layout();
            return (cpu() - begun) / 1e6;
        }

        private void type(String text) {
            ((TextField) scene.lookup(".list-filter")).setText(text);
        }

        private void sort(int column) {
            TableView<?> table = (TableView<?>) scene.lookup(".table-view");
            sort(table, column);
        }

        private static <R> void sort(TableView<R> table, int column) {
            table.getSortOrder().setAll(List.of(table.getColumns().get(column)));
        }

        private double scroll(int row) {
            ((TableView<?>) scene.lookup(".table-view")).scrollTo(row);
            return draw();
        }

        private double time(Runnable action) throws Exception {
            answered = new CountDownLatch(1);
            var begun = System.nanoTime();
            Platform.runLater(action);
            answered.await();
            return (System.nanoTime() - begun) / 1e6;
        }

        private void await(String name, String note, double goal, Runnable action) throws Exception {
            new Figure(name + (note.isEmpty() ? "" : ", " + note) + ", 100,000 rows", time(action), "ms", goal).print();
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> then) {
            threads.run(work, result -> {
                var begun = cpu();
                then.accept(result);
                draw();
                held = (cpu() - begun) / 1e6;
                answered.countDown();
            });
        }

        @Override
        public <T> void follow(CompletionStage<T> work, Consumer<? super T> then) {
            threads.follow(work, then);
        }
    }
}
