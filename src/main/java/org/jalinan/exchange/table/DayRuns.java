package org.jalinan.exchange.table;

import java.util.Arrays;
import org.dhatim.fastexcel.Worksheet;

/// The days of a sheet that stand one below the other and not written out yet: they get their format together, because
/// fastexcel takes as long to give it to one cell as to write three.
final class DayRuns {

    private static final String FORMAT = "yyyy-mm-dd";
    private static final int NONE = -1;

    private final Worksheet sheet;
    private final int[] since;

    DayRuns(Worksheet sheet, int columns) {
        this.sheet = sheet;
        since = new int[columns];
        Arrays.fill(since, NONE);
    }

    void saw(int row, int column, boolean isDay) {
        if (isDay && since[column] == NONE) {
            since[column] = row;
        } else if (!isDay) {
            end(row, column);
        }
    }

    /// @param row the first that is not written yet
    void end(int row) {
        for (int column = 0; column < since.length; column++) {
            end(row, column);
        }
    }

    private void end(int row, int column) {
        if (since[column] != NONE) {
            sheet.range(since[column], column, row - 1, column).style().format(FORMAT).set();
            since[column] = NONE;
        }
    }
}
