package org.jalinan.chart;

import java.util.List;
import java.util.stream.Collectors;
import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.chart.Region.Part;
import org.jalinan.chart.Rows.Head;
import org.jalinan.chart.Rows.Item;
import org.jalinan.chart.Rows.Row;
import org.jalinan.model.Milestone;

/// Draws the column of names left of the axis: the heads of lanes with their arrow to fold them, the milestones with the
/// signs of a target and of a contradiction.
///
/// @param onPaper whether nothing can be folded: then an arrow stands only where lines are folded away
record NameColumn(Stage stage, Viewport view, boolean onPaper) {

    private static final double NAME = 12;
    private static final double INDENT = 34;
    /// How much further in a lane inside another begins.
    private static final double DEEPER = 16;
    /// What the signs behind a name take at the most.
    private static final double SIGNS = 84;

    /// How wide the column is to be for a row whose name is not to be cut.
    static double needed(Row row, LaneNames names, TextWidths widths) {
        double in = row.lane().depth() * DEEPER + INDENT;
        return switch (row) {
            case Head(var lane, _) -> in + names.code(lane.head()).map(_ -> 36).orElse(0)
                    + widths.width(names.name(lane.head()), NAME, Face.BOLD) + 8;
            case Item item -> in + widths.width(names.line(item), NAME, Face.REGULAR) + SIGNS;
        };
    }

    private double width() {
        return view.axis().left();
    }

    void background() {
        stage.drawing().box(0, Viewport.TOP, width(), view.height() - Viewport.TOP, Token.BG);
    }

    /// @param line what lies on it: the head of a lane, one record, or several that share it
    void draw(List<Row> line, double y, Token paper, boolean selected, boolean focused) {
        var drawing = stage.drawing();
        drawing.box(0, y, width(), Viewport.ROW, paper);
        switch (line.getFirst()) {
            case Head head -> head(head, y);
            case Item item when line.size() == 1 -> item(item, y);
            case Item _ -> shared(line.stream().map(Item.class::cast).toList(), y);
        }
        drawing.across(0, width(), y + Viewport.ROW - 0.5, 1, Token.GRID);
        if (selected) {
            drawing.box(0, y, 3, Viewport.ROW, Token.ACCENT);
        }
        if (focused) {
            drawing.frame(1, y, width() - 2, Viewport.ROW - 1, 2, Token.ACCENT);
        }
    }

    private void head(Head head, double y) {
        var drawing = stage.drawing();
        var names = names();
        double in = head.lane().depth() * DEEPER;
        double middle = y + Viewport.ROW / 2;
        if (!onPaper || (head.folded() && head.lane().all().size() > 1)) {
            fold(head, in + 19, middle);
        }
        drawing.region(0, y, in + INDENT, Viewport.ROW, Part.FOLD, head.lane().id());
        double x = in + INDENT;
        var code = names.code(head.lane().head());
        if (code.isPresent()) {
            double wide = Math.max(28, stage.widths().width(code.get(), stage.sizes().small(), Face.BOLD) + 10);
            drawing.pill(x, y + 3.5, wide, 18, 4, Token.BG, Token.BORDER);
            drawing.text(x + wide / 2, middle + 3.5, code.get(), stage.sizes().small(), Anchor.MIDDLE, Face.BOLD,
                    Token.FG);
            x += wide + 8;
        }
        var name = names.name(head.lane().head());
        double named = stage.widths().width(name, NAME, Face.BOLD);
        drawing.text(x, middle + 4.5, fitted(name, Face.BOLD, width() - x - 8), NAME, Anchor.START, Face.BOLD,
                Token.FG);
        double room = width() - x - named - 20;
        names.detail(head.lane().head())
                .filter(detail -> stage.widths().width(detail, stage.sizes().text(), Face.REGULAR) <= room)
                .ifPresent(detail -> drawing.text(width() - 10, middle + 4.5, detail, stage.sizes().text(), Anchor.END,
                        Face.REGULAR, Token.MUTED));
    }

    /// An arrow head of two thin strokes, down while the lane is open.
    private void fold(Head head, double x, double y) {
        if (head.folded()) {
            stage.drawing().arrowHead(x + 2.5, y, 4, 4, 1.2, Token.FG);
        } else {
            stage.drawing().polygon(Token.FG, x - 4, y - 2, x, y + 2, x + 4, y - 2, x + 4, y - 0.4, x, y + 3.6, x - 4,
                    y - 0.4);
        }
    }

    /// How many records share the line, and their names as far as there is room: each stands beside its mark too.
    private void shared(List<Item> items, double y) {
        double x = items.getFirst().lane().depth() * DEEPER + INDENT;
        var words = stage.words().of("chart.line.shared", Integer.toString(items.size()),
                items.stream().map(names()::line).collect(Collectors.joining(", ")));
        stage.drawing().text(x, y + Viewport.ROW / 2 + 4.5, fitted(words, Face.REGULAR, width() - 10 - x), NAME,
                Anchor.START, Face.REGULAR, Token.MUTED);
    }

    private void item(Item item, double y) {
        double middle = y + Viewport.ROW / 2;
        double right = width() - 10;
        if (item.entry() instanceof Entry.OfMilestone(_, var milestone)) {
            right = signs(milestone, right, middle);
        }
        if (view.overlays().critical().map(path -> path.holds(item.record())).orElse(false)) {
            right = tag(stage.words().of("chart.tag.critical"), right, middle, Token.DANGER, Token.DANGER) - 4;
        }
        double x = item.lane().depth() * DEEPER + INDENT;
        var name = names().line(item);
        var written = fitted(name, Face.REGULAR, right - x);
        boolean gone = item.entry() instanceof Entry.OfGone;
        stage.drawing().text(x, middle + 4.5, written, NAME, Anchor.START, Face.REGULAR,
                gone ? Token.MUTED : Token.FG);
        if (gone) {
            stage.drawing().across(x, x + stage.widths().width(written, NAME, Face.REGULAR), middle + 0.5, 1,
                    Token.MUTED);
        }
    }

    private LaneNames names() {
        return new LaneNames(stage.plan().portfolio(), stage.today(), stage.words());
    }

    private double signs(Milestone milestone, double edge, double middle) {
        double right = edge;
        if (!milestone.isRecorded() && milestone.target().isPresent()) {
            right = tag(stage.words().of("chart.tag.target"), right, middle, Token.ACCENT, Token.ACCENT_MUTED) - 4;
        }
        return stage.plan().isContradicted(milestone.id()) ? conflict(right, middle) - 4 : right;
    }

    /// @return where the tag begins
    private double tag(String text, double right, double middle, Token ink, Token outline) {
        double wide = stage.widths().width(text, stage.sizes().small(), Face.REGULAR) + 12;
        stage.drawing().pill(right - wide, middle - 8, wide, 16, 8, Token.BG, outline);
        stage.drawing().text(right - wide / 2, middle + 3.5, text, stage.sizes().small(), Anchor.MIDDLE, Face.REGULAR,
                ink);
        return right - wide;
    }

    /// The sign ≠ in a ring, drawn because not every font has it.
    private double conflict(double right, double middle) {
        double x = right - 8;
        stage.drawing().pill(right - 16, middle - 8, 16, 16, 8, Token.BG, Token.WARNING);
        stage.drawing().box(x - 3.5, middle - 2.5, 7, 1.2, Token.WARNING);
        stage.drawing().box(x - 3.5, middle + 1.3, 7, 1.2, Token.WARNING);
        stage.drawing().polygon(Token.WARNING, x + 1.6, middle - 5, x + 2.8, middle - 4.6, x - 1.6, middle + 5,
                x - 2.8, middle + 4.6);
        return right - 16;
    }

    private String fitted(String text, Face face, double room) {
        return stage.widths().fitted(text, NAME, face, room);
    }

    /// The names of the tiers and of the events row, and the edge of the column.
    ///
    /// @param always the key of what is said of the events row
    void heading(String always) {
        var drawing = stage.drawing();
        drawing.box(0, 0, width(), HeaderDrawing.HEIGHT, Token.BG);
        drawing.text(16, HeaderDrawing.HEIGHT - 10, stage.words().of("chart.heading.names"), NAME, Anchor.START,
                Face.REGULAR, Token.MUTED);
        drawing.across(0, width(), HeaderDrawing.HEIGHT - 0.5, 1, Token.BORDER);
        double baseline = HeaderDrawing.HEIGHT + Viewport.EVENTS / 2 + 4;
        var events = stage.words().of("chart.heading.events");
        drawing.box(0, HeaderDrawing.HEIGHT, width(), Viewport.EVENTS - 1, Token.LANE);
        drawing.text(16, baseline, events, NAME, Anchor.START, Face.BOLD, Token.FG);
        drawing.text(16 + stage.widths().width(events, NAME, Face.BOLD) + 8, baseline,
                stage.words().of(always), NAME, Anchor.START, Face.REGULAR, Token.MUTED);
        drawing.down(width() - 0.5, 0, view.height(), 1, Token.BORDER);
    }
}
