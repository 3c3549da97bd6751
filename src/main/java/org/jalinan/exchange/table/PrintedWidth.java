package org.jalinan.exchange.table;

import java.util.List;
import java.util.OptionalInt;
import org.dhatim.fastexcel.Worksheet;

/// How a table goes onto paper: on the width of one page where its letters stay legible there, else in a fixed size over
/// several pages side by side, each beginning with the names of the rows.
///
/// @param isOnePage whether all columns go onto the width of one page
/// @param repeated the column that stands on each page; empty for none
record PrintedWidth(boolean isOnePage, OptionalInt repeated) {

    /// What a landscape A4 page holds at full size, in characters.
    private static final int PAGE = 140;
    /// Makes seven points of the eleven in which cells are written.
    private static final int SMALLEST_PERCENT = 65;

    /// @param widths of the columns in characters, 0 for those that are hidden
    /// @param name the column that tells the rows apart
    static PrintedWidth of(List<Integer> widths, OptionalInt name) {
        int all = widths.stream().mapToInt(Integer::intValue).sum();
        return new PrintedWidth(all * SMALLEST_PERCENT <= PAGE * 100, name);
    }

    void applyTo(Worksheet sheet) {
        if (isOnePage) {
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        } else {
            sheet.pageScale(SMALLEST_PERCENT);
            repeated.ifPresent(sheet::repeatCols);
        }
    }
}
