package org.jalinan.chart;

import org.jalinan.chart.Primitive.Anchor;
import org.jalinan.chart.Primitive.Face;

/// A small picture of all sheets side by side as they are to be laid, the one that carries it reversed. Where there are more
/// than can be told apart it is left out: the sheets are named all the same.
record PageMap(SheetGrid grid) {

    private static final double CELL = 9;
    private static final double NAMED_WIDTH = 30;
    private static final double NAMED_HEIGHT = 20;
    private static final int MOST_ACROSS = 24;

    /// The height of the line on which it stands; sheets in several rows are smaller and bear no names.
    static final double HEIGHT = 30;

    /// @param right where it ends
    void draw(Drawing drawing, int column, int row, double right) {
        int across = grid.periods().size();
        int down = grid.bands().size();
        if (across > MOST_ACROSS || down * CELL > HEIGHT) {
            return;
        }
        boolean named = down == 1 && across <= 8;
        double wide = named ? NAMED_WIDTH : CELL * 1.4;
        double high = named ? NAMED_HEIGHT : CELL;
        double left = right - across * wide;
        for (int x = 0; x < across; x++) {
            for (int y = 0; y < down; y++) {
                boolean here = x == column && y == row;
                double at = left + x * wide;
                drawing.pill(at + 1, y * high + 1, wide - 2, high - 2, 1, here ? Token.FG : Token.BG, Token.FG);
                if (named) {
                    drawing.text(at + wide / 2, NAMED_HEIGHT / 2 + 3.6, grid.name(x, y), 10, Anchor.MIDDLE, Face.BOLD,
                            here ? Token.BG : Token.FG);
                }
            }
        }
    }
}
