package org.jalinan.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.IntStream;
import org.jalinan.chart.Region.Part;
import org.jalinan.chart.Rows.Head;
import org.jalinan.chart.Rows.Item;
import org.jalinan.chart.Rows.Row;
import org.jalinan.model.Dependency;
import org.jalinan.text.Words;

/// Composes the timeline of a screen. Only the rows and days in view are drawn, so that a picture costs what it shows and
/// not what exists. What lies above the rows is drawn over them, so that nothing needs to be clipped.
public final class TimelineScene {

    private final Rows rows;
    private final Viewport view;
    private final Stage stage;
    private final Optional<Function<LocalDate, String>> sheets;

    private TimelineScene(Rows rows, Viewport view, Optional<Function<LocalDate, String>> sheets, Words words,
            TextWidths widths) {
        this.rows = rows;
        this.view = view;
        this.sheets = sheets;
        this.stage = new Stage(new Drawing(), rows.plan(), view.axis(), Sizes.SCREEN, view.today(),
                view.statusDate(), view.overlays().notation(), words, widths, Optional.empty());
    }

    public static Scene of(Rows rows, Viewport view, Words words, TextWidths widths) {
        return new TimelineScene(rows, view, Optional.empty(), words, widths).compose();
    }

    /// A part of a timeline on a sheet of paper.
    ///
    /// @param sheets the name of the sheet that shows a day
    static Scene onSheet(Rows rows, Viewport view, Function<LocalDate, String> sheets, Words words,
            TextWidths widths) {
        return new TimelineScene(rows, view, Optional.of(sheets), words, widths).compose();
    }

    private Scene compose() {
        var drawing = stage.drawing();
        drawing.box(0, 0, view.width(), view.height(), Token.BG);
        eachLine(this::paper);
        double bottom = Math.min(view.height(), view.top(rows.lines()));
        view.overlays().resting().ifPresent(days -> new RestDrawing(stage, days).draw(Viewport.TOP, bottom));
        grid();
        var events = new EventsDrawing(stage, HeaderDrawing.HEIGHT, Viewport.EVENTS, 2);
        events.hairlines(bottom);
        lines(bottom);
        links();
        eachLine(this::marks);
        var names = new NameColumn(stage, view, sheets.isPresent());
        names.background();
        eachLine((row, y) -> names.draw(row, y, paperOf(row), row.stream().anyMatch(this::isSelected),
                row.stream().anyMatch(this::isFocused)));
        new HeaderDrawing(stage).draw();
        drawing.box(0, HeaderDrawing.HEIGHT, view.width(), Viewport.EVENTS, Token.LANE);
        events.pennants();
        drawing.across(0, view.width(), Viewport.TOP - 0.5, 1, Token.BORDER);
        linesThroughEvents();
        new HeaderDrawing(stage).pins(view.statusDate(), view.overlays().lookingBack());
        names.heading(sheets.isPresent() ? "chart.heading.everySheet" : "chart.heading.always");
        view.preview().ifPresent(preview -> new PreviewDrawing(stage, view).draw(preview));
        return drawing.scene(view.width(), view.height());
    }

    /// Each line in view, with all that lies on it.
    private void eachLine(ObjDoubleConsumer<List<Row>> act) {
        for (int line = view.firstRow(); line < view.endRow(rows.lines()); line++) {
            int first = rows.firstOn(line);
            int end = rows.firstOn(line + 1);
            act.accept(end - first == 1 ? List.of(rows.at(first))
                    : IntStream.range(first, end).mapToObj(rows::at).toList(), view.top(line));
        }
    }

    /// The paper of a line that several records share stands for none of them.
    private void paper(List<Row> line, double y) {
        var paper = paperOf(line);
        var row = line.getFirst();
        if (paper != Token.BG) {
            stage.drawing().box(view.axis().left(), y, view.axis().width(), Viewport.ROW, paper);
        }
        stage.drawing().region(0, y, view.width(), Viewport.ROW, Part.ROW,
                line.size() == 1 ? row.record() : row.lane().head().id());
    }

    private Token paperOf(List<Row> line) {
        if (line.stream().anyMatch(this::isSelected)) {
            return Token.SELECTED_ROW;
        }
        return switch (line.getFirst()) {
            case Head _ -> Token.LANE;
            case Item _ -> line.stream().map(Row::record).anyMatch(view.overlays().changed()::contains)
                    ? Token.CHANGED
                    : Token.BG;
        };
    }

    private void grid() {
        var axis = view.axis();
        double bottom = Math.min(view.height(), view.top(rows.lines()));
        for (var cell : Tiers.cells(Tiers.at(axis.pixelsPerDay()).lower(), axis, stage.notation().yearBegins())) {
            boolean year = cell.first().getDayOfMonth() == 1
                    && cell.first().getMonth() == stage.notation().yearBegins();
            stage.drawing().down(cell.from(), Viewport.TOP, bottom, 1, year ? Token.BORDER : Token.GRID);
        }
        eachLine((_, y) -> stage.drawing().across(0, view.width(), y + Viewport.ROW - 0.5, 1, Token.GRID));
    }

    /// The lines of the status date and of today, through all lanes.
    private void lines(double bottom) {
        view.statusDate().map(view.axis()::middle)
                .ifPresent(x -> stage.drawing().dashesDown(x, Viewport.TOP, bottom, 1.5, 6, 4, Token.FG));
        stage.drawing().down(stage.todayX(), Viewport.TOP, Math.max(bottom, Viewport.TOP), 2, Token.ACCENT);
    }

    private void linesThroughEvents() {
        view.statusDate().map(view.axis()::middle).ifPresent(x -> stage.drawing().dashesDown(x, HeaderDrawing.HEIGHT,
                Viewport.TOP, 1.5, 6, 4, Token.FG));
        stage.drawing().down(stage.todayX(), HeaderDrawing.HEIGHT, Viewport.TOP, 2, Token.ACCENT);
    }

    private void marks(List<Row> line, double y) {
        double middle = y + Viewport.ROW / 2;
        var paper = paperOf(line);
        switch (line.getFirst()) {
            case Head head when head.folded() -> {
                new LaneDrawing(stage, head.lane(), middle).drawFolded();
                new BeyondDrawing(stage, middle, paper, sheets).draw(head.lane().all());
            }
            case Head head -> new LaneDrawing(stage, head.lane(), middle).drawSummary();
            case Item _ -> {
                var items = line.stream().map(Item.class::cast).toList();
                var on = items.size() == 1 ? stage : sharing(items, middle);
                items.forEach(item -> entry(on, item.entry(), middle, paper));
                new BeyondDrawing(stage, middle, paper, sheets).draw(items.stream().map(Item::entry).toList());
                items.forEach(item -> around(item, middle));
            }
        }
    }

    /// Where several share a line, no label may cover a mark.
    private Stage sharing(List<Item> items, double middle) {
        var labels = stage.labels();
        items.forEach(item -> LinkDrawing.end(stage, item.entry(), middle)
                .ifPresent(mark -> labels.take(mark.start() - 1, mark.end() + 1)));
        return stage.sharing(labels);
    }

    private void around(Item item, double middle) {
        view.overlays().critical().ifPresent(path -> LinkDrawing.end(stage, item.entry(), middle)
                .ifPresent(mark -> new SlackDrawing(stage, item.record(), mark, path).draw()));
        if (isSelected(item) || isFocused(item) || view.overlays().lit().contains(item.record())) {
            frame(stage, item.entry(), middle);
        }
        if (isSelected(item)) {
            new LinkRings(stage, item.record()).draw(item.entry(), middle);
        }
    }

    static void entry(Stage stage, Entry entry, double y, Token paper) {
        switch (entry) {
            case Entry.OfMilestone(_, var milestone) -> new MilestoneDrawing(stage, milestone, y, paper).draw();
            case Entry.OfActivity(_, var activity) -> new ActivityDrawing(stage, activity, y).draw(paper);
            case Entry.OfMeetings meetings -> new TieDrawing(stage, y).meetings(meetings, paper, true);
            case Entry.OfUndertaking undertaking -> new TieDrawing(stage, y).undertaking(undertaking, paper);
            case Entry.OfGone gone -> new Gone(stage, gone, y).draw(paper);
        }
    }

    /// The links of which at least one end is in view, or that pass through it.
    private void links() {
        rows.links().eachOn(rows.firstOn(Math.min(view.firstRow(), rows.lines())),
                rows.firstOn(view.endRow(rows.lines())),
                this::link);
    }

    private void link(Rows.Link link) {
        var drawing = new LinkDrawing(stage, link.dependency(), isChosen(link.dependency())
                || view.overlays().lit().contains(link.dependency().id()),
                view.overlays().clashing().contains(link.dependency().id()));
        end(link.from()).ifPresent(from -> end(link.to()).ifPresent(to -> drawing.draw(from, to)));
    }

    private Optional<LinkDrawing.End> end(int row) {
        return rows.at(row) instanceof Item item
                ? LinkDrawing.end(stage, item.entry(), view.top(rows.lineOf(row)) + Viewport.ROW / 2)
                : Optional.empty();
    }

    private boolean isChosen(Dependency link) {
        return view.selected().filter(each -> each.equals(link.id()) || each.equals(link.predecessor())
                || each.equals(link.successor())).isPresent();
    }

    /// The frame around what a line shows.
    static void frame(Stage stage, Entry entry, double y) {
        LinkDrawing.end(stage, entry, y).ifPresent(mark -> stage.drawing().frame(mark.start() - 4, y - 9.5,
                mark.end() - mark.start() + 8, 19, 2, Token.ACCENT));
    }

    private boolean isSelected(Row row) {
        return view.selected().filter(row.record()::equals).isPresent();
    }

    private boolean isFocused(Row row) {
        return view.focused().filter(row.record()::equals).isPresent();
    }
}
