package org.jalinan.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/// Which rows share a line where lanes are packed. Rows are numbered along each line, and on from the end of one line to the
/// beginning of the next.
final class Lines {

    private final Packing packing;
    private final List<Lane> lanes;
    private final int[] firsts;

    private Lines(Packing packing, List<Lane> lanes, int[] firsts) {
        this.packing = packing;
        this.lanes = lanes;
        this.firsts = firsts;
    }

    static Lines of(Plan plan, List<Lane> open, Set<UUID> folded, Packing packing) {
        var lanes = new ArrayList<Lane>();
        var firsts = IntStream.builder();
        int row = 0;
        for (var lane : open) {
            firsts.add(row++);
            if (folded.contains(lane.id())) {
                lanes.add(lane);
            } else {
                var packed = packing.of(plan, lane.entries());
                for (var line : packed) {
                    firsts.add(row);
                    row += line.size();
                }
                lanes.add(new Lane(lane.id(), lane.head(), lane.depth(),
                        packed.stream().flatMap(List::stream).toList(), lane.all(), lane.span()));
            }
        }
        firsts.add(row);
        return new Lines(packing, List.copyOf(lanes), firsts.build().toArray());
    }

    Packing packing() {
        return packing;
    }

    /// Those that are not inside a folded one, the rows of each in the order of its lines.
    List<Lane> lanes() {
        return lanes;
    }

    int count() {
        return firsts.length - 1;
    }

    int lineOf(int row) {
        int found = Arrays.binarySearch(firsts, row);
        return found >= 0 ? found : -found - 2;
    }

    /// Of the line after the last, how many rows there are.
    int firstOn(int line) {
        return firsts[line];
    }
}
