package org.jalinan.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.Rows.Head;
import org.jalinan.chart.Rows.Item;
import org.jalinan.model.DateSpan;
import org.jalinan.text.Words;

/// A timeline on sheets of paper: the drawing of the screen, cut between rows and between whole periods. Tiers, events, column
/// of names, key and a map of the sheets stand on every one. A sheet is drawn when it is asked for.
public final class TimelineSheets {

    private static final double LEAST_NAMES = 248;
    /// How much of a sheet the names may take.
    private static final double MOST_NAMES = 0.34;

    private final Rows rows;
    private final Overlays overlays;
    private final LocalDate today;
    private final Words words;
    private final TextWidths widths;
    private final double names;
    private final Scene legend;
    private final double width;
    private final SheetGrid grid;

    /// One sheet.
    ///
    /// @param name such as B1
    /// @param sentences what each of its rows says, for whom it cannot be seen
    public record Sheet(String name, DateSpan days, Scene scene, List<String> sentences) {
    }

    private TimelineSheets(Rows rows, Overlays overlays, DateSpan days, LocalDate today, Words words,
            TextWidths widths, double width, double height, SheetFit fit) {
        this.rows = rows;
        this.overlays = overlays.lookingBack(true);
        this.today = today;
        this.words = words;
        this.widths = widths;
        double room = width / SheetGrid.USUAL_SCALE;
        names = Math.clamp(lines().mapToDouble(this::needed).max().orElse(0), LEAST_NAMES, room * MOST_NAMES);
        legend = Legend.within(room, words, widths);
        grid = SheetGrid.of(new SheetGrid.Whole(days, rows.count(), row -> rows.at(row) instanceof Head head
                && !head.folded(), names, PageMap.HEIGHT + Viewport.TOP + legend.height()), width, height, fit);
        this.width = width / grid.scale();
    }

    /// @param days that must be seen
    /// @param width of the room for a drawing on a sheet, in points
    /// @param height of that room, in points
    public static TimelineSheets of(Rows rows, Overlays overlays, DateSpan days, LocalDate today, Words words,
            TextWidths widths, double width, double height, SheetFit fit) {
        return new TimelineSheets(rows, overlays, days, today, words, widths, width, height, fit);
    }

    public SheetGrid grid() {
        return grid;
    }

    /// The names that have no room in their column, each once and in full.
    public List<String> cutNames() {
        return lines().filter(row -> needed(row) > names + 0.5).map(this::name).distinct().toList();
    }

    /// Band by band from the left to the right, each drawn as the stream comes to it.
    public Stream<Sheet> sheets() {
        return IntStream.range(0, grid.bands().size()).boxed().flatMap(
                row -> IntStream.range(0, grid.periods().size()).mapToObj(column -> sheet(column, row)));
    }

    private Sheet sheet(int column, int row) {
        var days = grid.periods().get(column);
        var band = grid.bands().get(row);
        var axis = new Axis(names, days.days() * grid.pixelsPerDay(), days.from().toEpochDay(), grid.pixelsPerDay());
        var view = new Viewport(axis, Viewport.TOP + band.count() * Viewport.ROW, band.first() * Viewport.ROW, today,
                overlays, Optional.empty(), Optional.empty(), Optional.empty());
        var scene = TimelineScene.onSheet(rows, view, day -> grid.name(grid.column(day), row), words, widths);
        var sentences = new Sentences(rows.plan(), today, words);
        return new Sheet(grid.name(column, row), days,
                head(column, row).above(scene.under(margin(axis, view))).above(legend),
                IntStream.range(band.first(), band.end()).mapToObj(rows::at).map(sentences::of).toList());
    }

    /// The edge of the last period, and paper over what is drawn beyond it.
    private Scene margin(Axis axis, Viewport view) {
        var drawing = new Drawing();
        drawing.box(axis.right(), 0, width - axis.right(), view.height(), Token.BG);
        drawing.down(axis.right(), 0, view.height(), 1, Token.BORDER);
        return drawing.scene(width, view.height());
    }

    /// Which sheet this is, what it shows, and where it lies among the others.
    private Scene head(int column, int row) {
        var drawing = new Drawing();
        var days = grid.periods().get(column);
        var band = grid.bands().get(row);
        var name = words.of("chart.sheet.name", grid.name(column, row));
        drawing.text(0, 16, name, 12, Anchor.START, Face.BOLD, Token.FG);
        var shown = words.of("chart.sheet.shown", words.date(days.from()), words.date(days.to()),
                Words.number(band.first() + 1), Words.number(band.end()), Words.number(rows.count()));
        drawing.text(widths.width(name, 12, Face.BOLD) + 12, 16, shown + continued(band), 11, Anchor.START,
                Face.REGULAR, Token.MUTED);
        new PageMap(grid).draw(drawing, column, row, width);
        return drawing.scene(width, PageMap.HEIGHT);
    }

    /// The lane of which the rows at the top of a sheet are, where its head stands on another.
    private String continued(SheetGrid.Band band) {
        if (band.count() == 0 || !(rows.at(band.first()) instanceof Item item)) {
            return "";
        }
        return words.of("chart.sheet.continued", laneNames().name(item.lane().head()));
    }

    private Stream<Rows.Row> lines() {
        return IntStream.range(0, rows.count()).mapToObj(rows::at);
    }

    private double needed(Rows.Row row) {
        return NameColumn.needed(row, laneNames(), widths);
    }

    private String name(Rows.Row row) {
        return switch (row) {
            case Head head -> laneNames().name(head.lane().head());
            case Item item -> laneNames().line(item);
        };
    }

    private LaneNames laneNames() {
        return new LaneNames(rows.plan().portfolio(), today, words);
    }

}
