package org.jalinan.chart;

/// How large a timeline is to be on paper.
public sealed interface SheetFit {

    /// As wide as it is asked for, on as many sheets as that takes.
    ///
    /// @param month how wide a month of 30 days is, in points
    record TrueSize(double month) implements SheetFit {
        public TrueSize {
            if (!(month > 0)) {
                throw new IllegalArgumentException("A month is wider than nothing: " + month);
            }
        }
    }

    /// On so many sheets side by side and one below the other. The days are drawn as narrow as that takes; the rows keep a
    /// size that can be read, and go on to more sheets where there are too many of them.
    record Sheets(int across, int down) implements SheetFit {
        public Sheets {
            if (across < 1 || down < 1) {
                throw new IllegalArgumentException("A timeline takes one sheet at least: " + across + " x " + down);
            }
        }
    }
}
