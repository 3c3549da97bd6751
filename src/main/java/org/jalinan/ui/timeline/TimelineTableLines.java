package org.jalinan.ui.timeline;

import java.util.AbstractList;
import org.jalinan.chart.Rows;
import org.jalinan.chart.Tabulation;
import org.jalinan.chart.Tabulation.Line;

/// The lines of the table, put into words only as they come into view.
final class TimelineTableLines extends AbstractList<Line> {

    private final Rows rows;
    private final Tabulation tabulation;

    TimelineTableLines(Rows rows, Tabulation tabulation) {
        this.rows = rows;
        this.tabulation = tabulation;
    }

    @Override
    public Line get(int index) {
        return tabulation.of(rows.at(index));
    }

    @Override
    public int size() {
        return rows.count();
    }
}
