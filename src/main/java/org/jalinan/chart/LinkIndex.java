package org.jalinan.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jalinan.chart.Rows.Link;

/// Finds the links that end on a stretch of lines or pass it, in a time that grows with those found and with the
/// logarithm of those that exist: an interval tree in two arrays, the links by their upper ends and over them, as in a
/// heap, how far down any link of a half reaches.
final class LinkIndex {

    private final Link[] links;
    private final int leaves;
    private final int[] reach;

    LinkIndex(List<Link> all) {
        links = all.toArray(Link[]::new);
        Arrays.sort(links, Comparator.comparingInt(LinkIndex::upper));
        leaves = Math.max(1, Integer.highestOneBit(Math.max(1, links.length - 1)) << 1);
        reach = new int[2 * leaves];
        Arrays.fill(reach, -1);
        for (int i = 0; i < links.length; i++) {
            reach[leaves + i] = Math.max(links[i].from(), links[i].to());
        }
        for (int node = leaves - 1; node > 0; node--) {
            reach[node] = Math.max(reach[2 * node], reach[2 * node + 1]);
        }
    }

    private static int upper(Link link) {
        return Math.min(link.from(), link.to());
    }

    /// @param first the first line that is seen
    /// @param end the line after the last
    void eachOn(int first, int end, Consumer<Link> act) {
        visit(1, 0, leaves, first, end, act);
    }

    private void visit(int node, int from, int to, int first, int end, Consumer<Link> act) {
        if (from >= links.length || reach[node] < first || upper(links[from]) >= end) {
            return;
        }
        if (to - from == 1) {
            act.accept(links[from]);
        } else {
            int middle = (from + to) / 2;
            visit(2 * node, from, middle, first, end, act);
            visit(2 * node + 1, middle, to, first, end, act);
        }
    }
}
