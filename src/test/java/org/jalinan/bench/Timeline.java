package org.jalinan.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.jalinan.chart.Axis;
import org.jalinan.chart.Plan;
import org.jalinan.chart.Primitive;
import org.jalinan.chart.Rows;
import org.jalinan.chart.TextWidths;
import org.jalinan.chart.TimelineScene;
import org.jalinan.chart.Token;
import org.jalinan.chart.Viewport;
import org.jalinan.disk.ScratchFolder;
import org.jalinan.model.Activity;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.text.Words;
import org.jalinan.ui.Appearance;
import org.jalinan.ui.OpenWindow;
import org.jalinan.ui.Place;
import org.jalinan.ui.Preferences;
import org.jalinan.ui.control.SceneCanvas;
import org.jalinan.ui.settings.SettingsFile;
import org.jalinan.ui.settings.Theme;

/// What a timeline of 1600 x 900 costs: to lay out and to draw while it is scrolled and zoomed, beside a blank canvas of
/// that size in the same run; to plan anew; to show first, and to show an edit, in the real window. Of the items one in
/// five is an activity, the others are milestones; three in five wait for the one before. With the folder `codebase` of the
/// package dhtmlx-gantt as its argument it measures a picture beside that one.
public final class Timeline {

    private static final int ROUNDS = 15;
    private static final int WARM_UPS = 10;
    private static final int SIDE_BY_SIDE = 3;
    private static final int SCENES = 100;
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private Timeline() {
    }

    public static void main(String[] arguments) throws Exception {
        Frames.start();
        try (var scratch = ScratchFolder.create()) {
            if (arguments.length > 0) {
                measureBeside(scratch.path(), Path.of(arguments[0]));
            } else {
                measureAlone(scratch.path());
            }
        }
        System.exit(0);
    }

    private static void measureAlone(Path scratch) throws Exception {
        measureMemory(100_000);
        measureMemory(1_000_000);
        measureFrames(scratch);
        measureEdits(Files.createDirectory(scratch.resolve("few")), 5_000, 100);
        measureEdits(Files.createDirectory(scratch.resolve("many")), 100_000, 250);
    }

    private static void measureFrames(Path scratch) throws Exception {
        var portfolio = portfolio(100_000);
        Figure.median("plan of 100,000 items", plans(portfolio), "ms", 250).print();
        var few = rows(portfolio(10_000));
        var many = rows(portfolio(1_000_000));
        scenes(few);
        var small = Figure.median("scene among 10,000 items", scenes(few), "us", 1_000);
        var large = Figure.median("scene among 1,000,000 items", scenes(many), "us", 1_000);
        small.print();
        large.print();
        new Figure("growth of a scene from 10,000 to 1,000,000", large.value() / small.value(), "times", 1.3).print();
        var board = Frames.onWindow(() -> new Board(scratch));
        var blank = new Frames.Cost[SIDE_BY_SIDE];
        var scrolled = new Frames.Cost[SIDE_BY_SIDE];
        var zoomed = new Frames.Cost[SIDE_BY_SIDE];
        var amongMany = new Frames.Cost[SIDE_BY_SIDE];
        for (int i = 0; i < SIDE_BY_SIDE; i++) {
            blank[i] = board.blank();
            scrolled[i] = board.surface(few, Board::scroll);
            zoomed[i] = board.surface(few, Board::zoom);
            amongMany[i] = board.surface(many, Board::scroll);
        }
        print("blank picture", blank, blank);
        print("picture scrolled among 10,000 items", scrolled, blank);
        print("picture zoomed among 10,000 items", zoomed, blank);
        print("picture scrolled among 1,000,000 items", amongMany, blank);
        new Figure("growth of a picture from 10,000 to 1,000,000", cpu(amongMany) / cpu(scrolled), "times", 1.3)
                .print();
        Frames.onWindow(board::close);
    }

    /// In turns with dhtmlx-gantt, over as many items and by the same gestures, both warm.
    private static void measureBeside(Path scratch, Path build) throws Exception {
        var rows = rows(portfolio(100_000));
        var board = Frames.onWindow(() -> new Board(scratch));
        for (int turn = 0; turn < WARM_UPS; turn++) {
            board.surface(rows, Board::scroll);
        }
        for (var gesture : Peer.Gesture.values()) {
            var ours = new double[SIDE_BY_SIDE];
            var theirs = new double[SIDE_BY_SIDE];
            for (int turn = 0; turn < SIDE_BY_SIDE; turn++) {
                ours[turn] = Figure.median("", board.surface(rows, move(gesture)).millis(), "ms", 0).value();
                theirs[turn] = Figure.median("", Peer.frames(build, 100_000, gesture), "ms", 0).value();
            }
            var our = Figure.median("picture of 100,000 items " + gesture.title, ours, "ms", 16.6);
            var their = Figure.median("the same by dhtmlx-gantt in Chromium", theirs, "ms", Double.POSITIVE_INFINITY);
            our.print();
            their.print();
            new Figure("ours to theirs, " + gesture.title, our.value() / their.value(), "times", 1.0 / 3).print();
        }
        Figure.median("blank picture", board.blank().millis(), "ms", 16.6).print();
    }

    private static BiConsumer<Board, Integer> move(Peer.Gesture gesture) {
        return switch (gesture) {
            case WHEEL -> Board::scroll;
            case PAGE -> Board::page;
            case ZOOM -> Board::zoom;
        };
    }

    /// What the records take, and what their lines, lanes and indices take beside them.
    private static void measureMemory(int items) {
        long empty = used();
        var portfolio = portfolio(items);
        long records = used();
        var rows = rows(portfolio);
        long lines = used();
        new Figure("memory of the records of %,d items, of each".formatted(items), (records - empty) / (double) items,
                "bytes", 2_000).print();
        new Figure("memory of their lines and indices, of each", (lines - records) / (double) items,
                "bytes", 200).print();
        if (rows.count() < portfolio.count(Milestone.class)) {
            throw new IllegalStateException("There are too few lines");
        }
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void print(String name, Frames.Cost[] costs, Frames.Cost[] blank) {
        Figure.median(name, Stream.of(costs).flatMapToDouble(cost -> DoubleStream.of(cost.millis())).toArray(), "ms",
                16.6).print();
        new Figure(name + ", processor", cpu(costs), "ms", 2 * cpu(blank)).print();
        new Figure(name + ", processor, to a blank one", cpu(costs) / cpu(blank), "times", 2).print();
    }

    private static double cpu(Frames.Cost[] costs) {
        return Figure.median("", Stream.of(costs).mapToDouble(Frames.Cost::cpu).toArray(), "ms", 0).value();
    }

    /// A window of the size of the surface alone.
    private static final class Board {

        private final Stage stage = new Stage();
        private final StackPane paper = new StackPane();
        private final SceneCanvas surface = new SceneCanvas();
        private Axis axis = axis();
        private double scroll;

        private Board(Path folder) throws IOException {
            var preferences = new Preferences(
                    new SettingsFile(folder.resolve("settings.properties")));
            preferences.change(settings -> settings.themed(Theme.LIGHT));
            stage.setScene(new Scene(paper, WIDTH, HEIGHT));
            new Appearance(preferences).dress(stage.getScene());
            stage.show();
        }

        private Frames.Cost blank() throws Exception {
            var canvas = new Canvas(WIDTH, HEIGHT);
            show(canvas);
            return Frames.of(frame -> {
                canvas.getGraphicsContext2D().setFill(frame % 2 == 0 ? Color.WHITE : Color.WHITESMOKE);
                canvas.getGraphicsContext2D().fillRect(0, 0, WIDTH, HEIGHT);
            });
        }

        private Frames.Cost surface(Rows rows, BiConsumer<Board, Integer> move) throws Exception {
            show(surface);
            axis = axis();
            return Frames.of(frame -> {
                move.accept(this, frame);
                scroll %= rows.count() * Viewport.ROW - HEIGHT;
                surface.show(scene(rows, axis, scroll, SceneCanvas.fonts()));
            });
        }

        private void scroll(int frame) {
            scroll(3, frame);
        }

        private void page(int frame) {
            scroll(33, frame);
        }

        private void scroll(int rows, int frame) {
            scroll += rows * Viewport.ROW;
            axis = axis.panned(frame % 2 == 0 ? 7 : -7);
        }

        private void zoom(int frame) {
            axis = axis.zoomed(frame / 20 % 2 == 0 ? 1.05 : 1 / 1.05, WIDTH / 2.0);
        }

        private void show(Node node) throws Exception {
            Frames.onWindow(() -> paper.getChildren().setAll(node));
        }

        private Board close() {
            stage.close();
            return this;
        }
    }

    /// The first picture once the program is warm, and edits, from the commit to the picture that shows them, as the officer
    /// sees it: saving, planning and the schedule are done beside the window.
    private static void measureEdits(Path folder, int items, double goal) throws Exception {
        var window = Frames.onWindow(() -> OpenWindow.working(folder));
        var model = window.wiring.model();
        var stage = Frames.onWindow(Stage::new);
        Frames.onWindow(() -> window.show(stage));
        Frames.until(() -> window.wiring.navigator().go(new Place.Timeline()));
        Frames.until(() -> window.wiring.navigator().go(new Place.Norms()));
        Frames.until(() -> model.commit(Proposal.put(model.portfolio(), Act.of("bench.load"),
                records(items).toArray(PortfolioRecord[]::new))), () -> model.portfolio().count(Project.class) > 0);
        new Figure("first picture of %,d items".formatted(items),
                Frames.until(() -> window.wiring.navigator().go(new Place.Timeline()),
                        () -> forecasts(shown(stage)).size() > 0)[0],
                "ms", 1_000).print();
        Thread.sleep(5_000);
        var times = new double[ROUNDS];
        var held = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var before = shown(stage);
            var moved = model.portfolio().get(Milestone.class, new UUID(2, 9))
                    .expected(StatedDate.day(TODAY.plusDays(3L * round + 3)));
            var seen = Frames.until(() -> model.commit(Proposal.put(model.portfolio(), Act.of("bench.move"), moved)),
                    () -> shown(stage) != before && !forecasts(shown(stage)).equals(forecasts(before)));
            times[round] = seen[0];
            held[round] = seen[1];
        }
        Figure.median("edit seen among %,d items".formatted(items), times, "ms", goal).print();
        Figure.median("window held by it", held, "ms", goal).print();
        Frames.onWindow(() -> {
            stage.close();
            window.close();
            return window;
        });
    }

    /// What the surface of the timeline shows.
    private static org.jalinan.chart.Scene shown(Stage stage) {
        return stage.getScene().getRoot().lookup(".timeline-canvas") instanceof Parent surface
                && surface.lookup(".scene-canvas") instanceof SceneCanvas canvas ? canvas.shown()
                        : new org.jalinan.chart.Scene(0, 0, List.of(), List.of());
    }

    /// The marks of forecasts in it.
    private static List<Primitive> forecasts(org.jalinan.chart.Scene scene) {
        return scene.primitives().stream()
                .filter(each -> each instanceof Primitive.Polygon mark && mark.fill() == Token.MUTED).toList();
    }

    private static double[] scenes(Rows rows) {
        var times = new double[ROUNDS];
        var axis = axis();
        double scroll = 0;
        long drawn = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < SCENES; i++) {
                scroll = (scroll + 3 * Viewport.ROW) % (rows.count() * Viewport.ROW - HEIGHT);
                axis = axis.panned(i % 2 == 0 ? 7 : -7);
                drawn += scene(rows, axis, scroll, (text, size, face) -> text.length() * size * 0.55).primitives()
                        .size();
            }
            times[round] = (System.nanoTime() - start) / 1_000.0 / SCENES;
        }
        if (drawn < ROUNDS * SCENES * 100L) {
            throw new IllegalStateException("The pictures were empty");
        }
        return times;
    }

    private static org.jalinan.chart.Scene scene(Rows rows, Axis axis, double scroll, TextWidths widths) {
        var view = new Viewport(axis, HEIGHT, scroll, TODAY, Optional.empty(), Optional.empty(), Optional.empty());
        return TimelineScene.of(rows, view, Words.in(Language.EN), widths);
    }

    private static Axis axis() {
        return new Axis(248, WIDTH - 248, LocalDate.of(2024, 10, 1).toEpochDay(), 0.858);
    }

    private static Rows rows(Portfolio portfolio) {
        return Rows.of(Plan.of(portfolio, TODAY), Set.of());
    }

    private static double[] plans(Portfolio portfolio) {
        var times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            if (rows(portfolio).count() < 100_000) {
                throw new IllegalStateException("The plan lacks rows");
            }
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private static Portfolio portfolio(int items) {
        var portfolio = Portfolio.EMPTY;
        for (var each : (Iterable<PortfolioRecord>) records(items)::iterator) {
            portfolio = portfolio.with(each);
        }
        return portfolio;
    }

    private static Stream<PortfolioRecord> records(int items) {
        return IntStream.range(0, items).boxed().flatMap(Timeline::records);
    }

    /// An item, before it its project where it is the first of fifty, after it what it waits for.
    private static Stream<PortfolioRecord> records(Integer number) {
        var project = new UUID(1, number / 50);
        var records = new ArrayList<PortfolioRecord>();
        if (number % 50 == 0) {
            records.add(Project.called(project, "P" + number / 50, number / 50, "Project %04d".formatted(number / 50)));
        }
        var from = LocalDate.of(2024, 11, 1).plusDays(number * 13L % 900);
        records.add(number % 5 == 0
                ? new Activity(new UUID(2, number), project, number % 50, "Activity " + number,
                        new DateSpan(from, from.plusDays(30)), number % 100, Optional.empty())
                : milestone(number, project, StatedDate.day(from)));
        if (number % 5 > 1) {
            records.add(new Dependency(new UUID(3, number), new UUID(2, number - 1), new UUID(2, number),
                    DependencyType.FINISH_TO_START, 0));
        }
        return records.stream();
    }

    private static Milestone milestone(int number, UUID project, StatedDate day) {
        return new Milestone(new UUID(2, number), project, number % 50, "Milestone " + number, Optional.empty(),
                MilestoneType.OTHER, Optional.of(day), Optional.of(day), Optional.empty(),
                number % 3 == 0 || day.to().isAfter(TODAY) ? Optional.empty() : Optional.of(day), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
