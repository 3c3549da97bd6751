package org.jalinan.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jalinan.documents.Block;
import org.jalinan.documents.Figure;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.Table;
import org.jspecify.annotations.Nullable;

/// Turns blocks into strips of known height, and decides the space between them.
final class BlockLayout {

    static final double GAP = 5;
    private static final double CLOSE = 1.4;
    private static final double COLUMN_GAP = PageFormat.millimetres(6);

    private final TextSetter setter;
    private final Tag parent;

    BlockLayout(TextSetter setter, Tag parent) {
        this.setter = setter;
        this.parent = parent;
    }

    List<Flow> lay(List<Block> blocks, double width) {
        var parts = new ArrayList<Flow>();
        Block before = null;
        for (var block : blocks) {
            parts.addAll(lay(block, width, space(before, block)));
            before = block;
        }
        return parts;
    }

    private static double space(@Nullable Block before, Block block) {
        return switch (block) {
            case Block.KeyLine _ -> 2;
            case Block.Paragraph _ when before instanceof Block.Paragraph || before instanceof Block.Heading -> CLOSE;
            default -> before instanceof Block.Heading ? 0 : GAP;
        };
    }

    private List<? extends Flow> lay(Block block, double width, double before) {
        var lines = new LineBlocks(setter, parent, width);
        var grids = new GridBlocks(setter, parent, width);
        return switch (block) {
            case Block.Title title -> List.of(new TitleLayout(setter, parent, width).strip(title));
            case Block.Heading heading -> List.of(lines.heading(heading).after(before));
            case Block.Paragraph paragraph -> spaced(lines.paragraph(paragraph), before);
            case Block.Headline headline -> List.of(lines.headline(headline).after(before));
            case Block.KeyLine keyLine -> List.of(lines.keyLine(keyLine).after(before));
            case Block.KeyValues values -> spaced(grids.keyValues(values), before);
            case Block.Notes notes -> List.of(new Flow.Balanced(before, columnWidth(width, 2), COLUMN_GAP, 2,
                    grids.notes(notes, columnWidth(width, 2))));
            case Block.Columns columns -> List.of(beside(columns, width, before));
            case Block.Voices voices -> spaced(new VoicesLayout(setter, parent, width).strips(voices), before);
            case Block.PageBreak _ -> List.of(new Flow.NewPage());
            case Table table -> spaced(new TableLayout(setter, parent, table, width).strips(), before);
            case Figure figure -> List.of(new FigureLayout(setter, parent, width).flow(figure, before));
        };
    }

    private Flow beside(Block.Columns columns, double width, double before) {
        var widths = columns.widths(width - (columns.columns().size() - 1) * COLUMN_GAP);
        var starts = new ArrayList<Double>();
        var strips = new ArrayList<List<Flow.Strip>>();
        double x = 0;
        for (int i = 0; i < widths.length; i++) {
            var layout = new BlockLayout(setter, parent.child("Sect"));
            strips.add(layout.lay(columns.columns().get(i), widths[i]).stream()
                    .flatMap(part -> strips(part).stream()).toList());
            starts.add(x);
            x += widths[i] + COLUMN_GAP;
        }
        return new Flow.Beside(before, starts, strips);
    }

    /// Columns within a column are stacked: there is no room for a third level on paper.
    private static List<Flow.Strip> strips(Flow part) {
        return switch (part) {
            case Flow.Strip strip -> List.of(strip);
            case Flow.Beside beside -> beside.columns().stream().flatMap(List::stream).toList();
            case Flow.Balanced balanced -> balanced.strips();
            case Flow.Rows rows -> List.of(rows.whole());
            case Flow.NewPage _ -> List.of();
        };
    }

    static double columnWidth(double width, int columns) {
        return (width - (columns - 1) * COLUMN_GAP) / columns;
    }

    private static List<Flow.Strip> spaced(List<Flow.Strip> strips, double before) {
        var all = new ArrayList<>(strips);
        if (!all.isEmpty()) {
            all.set(0, all.getFirst().after(before));
        }
        return all;
    }
}
