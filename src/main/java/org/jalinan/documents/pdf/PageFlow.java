package org.jalinan.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/// Pours strips onto pages: a strip goes whole to the next page where it does not fit, with those that stay with it and
/// with the header of its table.
final class PageFlow {

    /// A strip in its place.
    record Placed(Flow.Strip strip, double x, double y) {
    }

    private final double left;
    private final double top;
    private final double end;
    private final double endOfFirst;
    private final List<Flow.Strip> annexHead;
    private final List<List<Placed>> pages = new ArrayList<>();
    private double y;

    /// `endOfFirst` is where the text of the first page ends; `annexHead` opens the second.
    PageFlow(double left, double top, double endOfFirst, double end, List<Flow.Strip> annexHead) {
        this.left = left;
        this.top = top;
        this.endOfFirst = endOfFirst;
        this.end = end;
        this.annexHead = annexHead;
        pages.add(new ArrayList<>());
        y = top;
    }

    List<List<Placed>> pages() {
        return pages;
    }

    void pour(List<Flow> parts) {
        int i = 0;
        while (i < parts.size()) {
            switch (parts.get(i)) {
                case Flow.Strip _ -> {
                    int next = endOfGroup(parts, i);
                    placeGroup(parts, i, next);
                    i = next;
                }
                case Flow.Beside beside -> {
                    place(beside);
                    i++;
                }
                case Flow.Balanced balanced -> {
                    place(balanced);
                    i++;
                }
                case Flow.Rows rows -> {
                    place(rows);
                    i++;
                }
                case Flow.NewPage _ -> {
                    breakPage();
                    i++;
                }
            }
        }
    }

    private void breakPage() {
        if (!atTop()) {
            newPage();
        }
    }

    /// Goes on to a new page where less than this is left of the last one.
    void leave(double room) {
        if (y + room > end()) {
            newPage();
        }
    }

    private static int endOfGroup(List<Flow> parts, int start) {
        int end = start;
        while (end < parts.size() - 1 && parts.get(end) instanceof Flow.Strip strip && strip.stays()) {
            end++;
        }
        return end + 1;
    }

    private void placeGroup(List<Flow> parts, int from, int to) {
        double needed = 0;
        for (int i = from; i < to; i++) {
            needed += parts.get(i).before() + leastHeight(parts.get(i));
        }
        if (y + needed > end() && !atTop()) {
            newPage();
        }
        for (int i = from; i < to; i++) {
            switch (parts.get(i)) {
                case Flow.Strip strip -> place(strip);
                case Flow.Beside beside -> place(beside);
                case Flow.Balanced balanced -> place(balanced);
                case Flow.Rows rows -> place(rows);
                case Flow.NewPage _ -> breakPage();
            }
        }
    }

    /// What must be on the same page as a heading before it.
    private static double leastHeight(Flow part) {
        return switch (part) {
            case Flow.Strip strip -> strip.height();
            case Flow.Beside beside -> beside.columns().stream().mapToDouble(ColumnFill::leastHeight).max().orElse(0);
            case Flow.Balanced balanced -> ColumnFill.leastHeight(balanced.strips());
            case Flow.Rows rows -> rows.leastHeight();
            case Flow.NewPage _ -> 0;
        };
    }

    private void place(Flow.Strip strip) {
        if (y + (atTop() ? 0 : strip.before()) + strip.height() > end() && !atTop()) {
            newPage();
        }
        if (atTop() || y == startOfPage()) {
            for (var head : strip.head()) {
                put(head.after(0), left);
            }
        }
        put(strip.after(atTop() ? 0 : strip.before()), left);
    }

    private void put(Flow.Strip strip, double x) {
        y += strip.before();
        pages.getLast().add(new Placed(strip, x, y));
        y += strip.height();
    }

    private void place(Flow.Beside beside) {
        var rest = beside.columns();
        double before = atTop() ? 0 : beside.before();
        double least = leastHeight(beside);
        double whole = rest.stream().mapToDouble(ColumnFill::height).max().orElse(0);
        boolean small = whole < (end - top) / 3;
        if (!atTop() && y + before + (small ? whole : least) > end()) {
            newPage();
            before = 0;
        }
        y += before;
        while (true) {
            var fills = new ArrayList<ColumnFill>();
            for (var column : rest) {
                fills.add(ColumnFill.fill(column, end() - y, fresh()));
            }
            putColumns(fills, beside.starts());
            rest = fills.stream().map(ColumnFill::rest).toList();
            if (rest.stream().allMatch(List::isEmpty)) {
                return;
            }
            newPage();
        }
    }

    private void place(Flow.Balanced balanced) {
        var rest = balanced.strips();
        if (!atTop() && y + balanced.before() + leastHeight(balanced) > end()) {
            newPage();
        }
        y += atTop() ? 0 : balanced.before();
        while (!rest.isEmpty()) {
            var fills = ColumnFill.balance(rest, balanced.count(), end() - y, fresh());
            putColumns(fills, balanced.starts());
            rest = fills.getLast().rest();
            if (!rest.isEmpty()) {
                newPage();
            }
        }
    }

    private void place(Flow.Rows rows) {
        for (int from = 0, to; from < rows.count(); from = to) {
            double before = atTop() || from > 0 ? 0 : rows.before();
            if (!atTop() && rows.end(from, end() - y - before) == from) {
                newPage();
                before = 0;
            }
            to = rows.endOfPage(from, end() - y - before);
            put(rows.part().strip(from, to).after(before), left);
            if (to < rows.count()) {
                newPage();
            }
        }
    }

    private void putColumns(List<ColumnFill> fills, List<Double> starts) {
        double start = y;
        double lowest = y;
        for (int i = 0; i < fills.size(); i++) {
            y = start;
            for (var strip : fills.get(i).strips()) {
                put(strip, left + starts.get(i));
            }
            lowest = Math.max(lowest, y);
        }
        y = lowest;
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        y = top;
        if (pages.size() == 2) {
            annexHead.forEach(strip -> put(strip, left));
        }
    }

    private double startOfPage() {
        double heads = pages.size() == 2 ? annexHead.stream().mapToDouble(s -> s.before() + s.height()).sum() : 0;
        return top + heads;
    }

    private boolean atTop() {
        return y <= startOfPage();
    }

    private boolean fresh() {
        return atTop();
    }

    private double end() {
        return pages.size() == 1 ? endOfFirst : end;
    }
}
