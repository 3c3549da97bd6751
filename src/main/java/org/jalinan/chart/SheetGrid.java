package org.jalinan.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jalinan.model.DateSpan;

/// How a timeline is cut into sheets: between two rows and between two whole periods, never through one.
///
/// @param periods what each column of sheets shows, in their order
/// @param bands which rows each row of sheets shows, from top to bottom
/// @param pixelsPerDay how wide a day is
/// @param scale how many points of paper a pixel of the scene takes
public record SheetGrid(List<DateSpan> periods, List<Band> bands, double pixelsPerDay, double scale) {

    /// Points of paper to a pixel: the least letters of a scene, 10 pixels, are then 7.5 points.
    public static final double USUAL_SCALE = 0.75;
    /// The least, at which they are 7 points.
    public static final double LEAST_SCALE = 0.7;

    private static final double DAYS_OF_MONTH = 30;
    private static final double LONGEST_MONTH = 31;
    private static final double NEARLY = 1e-6;
    private static final int HALVINGS = 40;

    public SheetGrid {
        periods = List.copyOf(periods);
        bands = List.copyOf(bands);
    }

    /// The rows from the first to before the end.
    public record Band(int first, int end) {
        public int count() {
            return end - first;
        }
    }

    /// What there is to cut.
    ///
    /// @param days that must be seen
    /// @param rows how many
    /// @param isHead which of them are heads of lanes that belong to the row below: they never end a sheet
    /// @param names width of the column of names, in pixels
    /// @param around height of what stands on each sheet above and below the rows, in pixels
    public record Whole(DateSpan days, int rows, IntPredicate isHead, double names, double around) {
    }

    /// @param width of the room for a drawing on a sheet, in points
    /// @param height of that room, in points
    public static SheetGrid of(Whole whole, double width, double height, SheetFit fit) {
        double scale = switch (fit) {
            case SheetFit.TrueSize _ -> USUAL_SCALE;
            case SheetFit.Sheets(_, int down) -> scale(whole, height, down);
        };
        double axis = width / scale - whole.names();
        double perDay = switch (fit) {
            case SheetFit.TrueSize(double month) -> Math.min(month / scale / DAYS_OF_MONTH, axis / LONGEST_MONTH);
            case SheetFit.Sheets(int across, _) -> widest(whole.days(), axis, across);
        };
        return new SheetGrid(periods(whole.days(), axis, perDay), bands(whole, rows(whole, height, scale)), perDay,
                scale);
    }

    /// How many rows a sheet has room for.
    private static int rows(Whole whole, double height, double scale) {
        return Math.max(2, (int) ((height / scale - whole.around()) / Viewport.ROW + NEARLY));
    }

    /// A little smaller where that brings the rows onto so many sheets; never so small that nobody can read them.
    private static double scale(Whole whole, double height, int down) {
        for (double scale = USUAL_SCALE; scale > LEAST_SCALE; scale -= 0.005) {
            if (bands(whole, rows(whole, height, scale)).size() <= down) {
                return scale;
            }
        }
        return USUAL_SCALE;
    }

    /// The widest day at which the period takes no more than so many sheets.
    private static double widest(DateSpan days, double axis, int across) {
        double low = Axis.WIDEST;
        double high = axis / LONGEST_MONTH;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (periods(days, axis, middle).size() <= across) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// As many whole periods on each sheet as it has room for; the last goes on to its edge.
    private static List<DateSpan> periods(DateSpan days, double axis, double perDay) {
        var unit = unit(perDay);
        var periods = new ArrayList<DateSpan>();
        var first = unit.start(days.from());
        while (!first.isAfter(days.to())) {
            var next = unit.next(first);
            while (width(first, unit.next(next), perDay) <= axis + NEARLY) {
                next = unit.next(next);
            }
            periods.add(new DateSpan(first, next.minusDays(1)));
            first = next;
        }
        return periods;
    }

    private static double width(LocalDate first, LocalDate next, double perDay) {
        return (next.toEpochDay() - first.toEpochDay()) * perDay;
    }

    /// A sheet ends with a cell of the lowest tier, and never within a month.
    private static Unit unit(double perDay) {
        var lowest = Tiers.at(perDay).lower();
        return lowest.compareTo(Unit.MONTH) < 0 ? Unit.MONTH : lowest;
    }

    private static List<Band> bands(Whole whole, int most) {
        var bands = new ArrayList<Band>();
        int first = 0;
        while (first < whole.rows()) {
            int end = Math.min(whole.rows(), first + most);
            while (end < whole.rows() && end > first + 1 && whole.isHead().test(end - 1)) {
                end--;
            }
            bands.add(new Band(first, end));
            first = end;
        }
        return bands.isEmpty() ? List.of(new Band(0, 0)) : bands;
    }

    /// What a sheet is called: the column as a letter, the row as a number.
    public String name(int column, int row) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters + Integer.toString(row + 1);
    }

    /// The column of sheets on which a day is seen; the nearest where it is on none.
    int column(LocalDate day) {
        return IntStream.range(0, periods.size()).filter(i -> !day.isAfter(periods.get(i).to())).findFirst()
                .orElse(periods.size() - 1);
    }

    /// Whether the rows take no more sheets than they were to stand on.
    public boolean keeps(SheetFit fit) {
        return switch (fit) {
            case SheetFit.TrueSize _ -> true;
            case SheetFit.Sheets(int across, int down) -> periods.size() <= across && bands.size() <= down;
        };
    }
}
