package org.jalinan.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jalinan.chart.Rows.Link;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkIndexTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 100, 333})
    void findsWhatLookingAtEachLinkFinds(int count) {
        var random = new Random(count);
        var links = IntStream.range(0, count)
                .mapToObj(number -> link(number, random.nextInt(200), random.nextInt(200))).toList();
        var index = new LinkIndex(links);
        for (int round = 0; round < 200; round++) {
            int first = random.nextInt(200);
            int end = first + random.nextInt(30);
            var found = new HashSet<Link>();
            index.eachOn(first, end, found::add);
            assertEquals(links.stream().filter(link -> Math.max(link.from(), link.to()) >= first
                    && Math.min(link.from(), link.to()) < end).collect(Collectors.toSet()), found);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void findsEachOnce(int count) {
        var links = IntStream.range(0, count).mapToObj(number -> link(number, number, number + 1)).toList();
        var found = new ArrayList<Link>();
        new LinkIndex(links).eachOn(500, 502, found::add);
        assertEquals(List.of(499, 500, 501), found.stream().map(Link::from).toList());
    }

    private static Link link(int number, int from, int to) {
        return new Link(new Dependency(new UUID(4, number), new UUID(2, from), new UUID(2, to),
                DependencyType.FINISH_TO_START, 0), from, to);
    }
}
