package org.jalinan.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/// As many strips of one column as there is room for, and those that are left over.
record ColumnFill(List<Flow.Strip> strips, List<Flow.Strip> rest) {

    /// Fills a column. On a fresh page the first strip is placed even if it is too high, so that filling always ends.
    static ColumnFill fill(List<Flow.Strip> column, double room, boolean fresh) {
        var placed = new ArrayList<Flow.Strip>();
        double used = 0;
        int next = 0;
        if (fresh && !column.isEmpty()) {
            for (var head : column.getFirst().head()) {
                placed.add(head.after(0));
                used += head.height();
            }
        }
        while (next < column.size()) {
            int end = endOfGroup(column, next);
            double height = 0;
            for (int i = next; i < end; i++) {
                height += column.get(i).height() + (placed.isEmpty() && i == next ? 0 : column.get(i).before());
            }
            boolean must = fresh && next == 0;
            if (used + height > room && !must) {
                break;
            }
            for (int i = next; i < end; i++) {
                placed.add(placed.isEmpty() ? column.get(i).after(0) : column.get(i));
            }
            used += height;
            next = end;
        }
        return new ColumnFill(placed, List.copyOf(column.subList(next, column.size())));
    }

    /// Fills columns one after the other, no higher than needed.
    static List<ColumnFill> balance(List<Flow.Strip> strips, int count, double room, boolean fresh) {
        double height = Math.min(room, height(strips) / count);
        while (true) {
            var fills = new ArrayList<ColumnFill>();
            var rest = strips;
            for (int i = 0; i < count; i++) {
                var fill = fill(rest, height, fresh && i == 0);
                fills.add(fill);
                rest = fill.rest();
            }
            if (rest.isEmpty() || height >= room) {
                return fills;
            }
            height = Math.min(room, height + 1);
        }
    }

    static double height(List<Flow.Strip> column) {
        double sum = 0;
        for (int i = 0; i < column.size(); i++) {
            sum += column.get(i).height() + (i == 0 ? 0 : column.get(i).before());
        }
        return sum;
    }

    /// The height of the first strip and of those it stays with.
    static double leastHeight(List<Flow.Strip> column) {
        return column.isEmpty() ? 0 : height(column.subList(0, endOfGroup(column, 0)));
    }

    private static int endOfGroup(List<Flow.Strip> column, int start) {
        int end = start;
        while (end < column.size() - 1 && column.get(end).stays()) {
            end++;
        }
        return end + 1;
    }
}
