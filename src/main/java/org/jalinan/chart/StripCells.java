package org.jalinan.chart;

import java.util.ArrayList;
import java.util.List;
import org.jalinan.text.Words;

/// The stretches of time of a strip with their names: quarters where those have room, else years.
///
/// @param unit a quarter or a year
/// @param cells from left to right
record StripCells(Unit unit, List<Tiers.Cell> cells, Words words) {

    private static final double DAYS_OF_QUARTER = 91.3;
    private static final double WIDE_QUARTER = 46;

    StripCells {
        cells = List.copyOf(cells);
    }

    static StripCells on(Axis axis, Words words) {
        var unit = axis.pixelsPerDay() * DAYS_OF_QUARTER >= WIDE_QUARTER ? Unit.QUARTER : Unit.YEAR;
        return new StripCells(unit, Tiers.cells(unit, axis), words);
    }

    /// In the order of the cells; a quarter has its year at the left end and where a year begins.
    List<String> names() {
        var names = new ArrayList<String>();
        for (var cell : cells) {
            var year = Integer.toString(cell.first().getYear());
            var quarter = words.of("chart.tier.quarter", Unit.QUARTER.number(cell.first()));
            names.add(unit == Unit.YEAR ? year
                    : names.isEmpty() || cell.first().getMonthValue() == 1 ? quarter + " " + year : quarter);
        }
        return names;
    }
}
