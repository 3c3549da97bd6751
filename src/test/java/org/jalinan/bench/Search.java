package org.jalinan.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;

/// What finding costs among a hundred thousand records: each letter of several queries as it is typed, the index built
/// anew, and following one edit.
public final class Search {

    private static final int RECORDS = 100_000;
    private static final int PER_KIND = 8;
    private static final int EDITS = 51;
    private static final int ROUNDS = 5;
    private static final List<String> TYPED = List.of("cross-border cloud computing", "cybersecurty stratgy",
            "workshop in ha noi", "workforce 2027", "a", "milestone 4242", "ประเทศไทย", "jan 2026 harbour nusantara");
    private static final List<String> WORDS = List.of("cross-border", "cloud", "computing", "cybersecurity", "strategy",
            "workshop", "Hà Nội", "workforce", "harbour", "network", "safety", "agreement", "framework", "digital",
            "trust", "committee", "training", "exchange", "forum", "guide", "sustainable", "centre", "ประเทศไทย",
            "research", "adopted", "draft", "endorsed", "partners", "regional", "cooperation");

    private Search() {
    }

    public static void main(String[] arguments) {
        var portfolio = generate();
        millis(() -> org.jalinan.search.Search.of(portfolio)); // warms the virtual machine up
        var build = new double[3];
        for (int i = 0; i < build.length; i++) {
            build[i] = millis(() -> org.jalinan.search.Search.of(portfolio));
        }
        var search = org.jalinan.search.Search.of(portfolio);
        Figure.median("build the index of " + RECORDS + " records", build, "ms", 5_000).print();
        var keys = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            keys.clear(); // the last round counts: the first ones warm up
            TYPED.forEach(typed -> type(search, typed, keys));
        }
        var sorted = keys.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        Figure.median("a key among " + RECORDS + " records", sorted, "ms", 50).print();
        new Figure("a key, 99 of 100", sorted[(int) Math.ceil(sorted.length * 0.99) - 1], "ms", 50).print();
        new Figure("a key, the slowest", Arrays.stream(sorted).max().orElse(0), "ms", 50).print();
        follow(search, portfolio);
    }

    private static void type(org.jalinan.search.Search search, String typed, List<Double> keys) {
        for (int end = 1; end <= typed.length(); end++) {
            var part = typed.substring(0, end);
            keys.add(millis(() -> search.find(part, Language.EN, PER_KIND)));
        }
    }

    private static void follow(org.jalinan.search.Search search, Portfolio portfolio) {
        var edits = new double[EDITS];
        var renames = new double[EDITS];
        var next = portfolio;
        for (int i = 0; i < EDITS; i++) {
            var edited = next.with(milestone(i, new Random(i), "Edited"));
            edits[i] = millis(() -> {
                search.update(edited);
                return search;
            });
            var renamed = edited.with(project(i, "Renamed"));
            renames[i] = millis(() -> {
                search.update(renamed);
                return search;
            });
            next = renamed;
        }
        Figure.median("follow an edit of a milestone", edits, "ms", 50).print();
        Figure.median("follow a new title that 50 milestones show", renames, "ms", 50).print();
    }

    private static double millis(Supplier<?> work) {
        long start = System.nanoTime();
        work.get();
        return (System.nanoTime() - start) / 1e6;
    }

    private static Portfolio generate() {
        var random = new Random(42);
        var portfolio = Portfolio.EMPTY;
        for (int i = 0; i < RECORDS; i++) {
            portfolio = portfolio.with(i % 51 == 0 ? project(i / 51, sentence(random, 4))
                    : milestone(i, random, sentence(random, 6)));
        }
        return portfolio;
    }

    private static Project project(int number, String title) {
        return new Project(new UUID(1, number), "P" + number, number, title + " " + number, Optional.empty(),
                title + " " + number, "Invented", Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Milestone milestone(int number, Random random, String title) {
        return new Milestone(new UUID(2, number), new UUID(1, number / 51), number % 51,
                title + " milestone " + number, Optional.empty(),
                MilestoneType.values()[number % MilestoneType.values().length], Optional.empty(),
                Optional.of(StatedDate.day(LocalDate.EPOCH.plusDays(19_000L + number % 3650))), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(sentence(random, 2)), Optional.empty(), Optional.empty(),
                Optional.of(sentence(random, 20)));
    }

    private static String sentence(Random random, int words) {
        return String.join(" ", random.ints(words, 0, WORDS.size()).mapToObj(WORDS::get).toList())
                + " " + Integer.toString(random.nextInt(1_000_000), 36);
    }
}
