package org.jalinan.model.merge;

import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.project;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Certainty;
import org.jalinan.model.Component;
import org.jalinan.model.Confidence;
import org.jalinan.model.DecisionVerb;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Organisation;
import org.jalinan.model.OrganisationType;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.text.ValueWords;
import org.jalinan.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What two officers can do to one milestone at the same time, case by case: what is asked, that each side of each question
/// reads in both languages, and that whichever side is taken both laptops come out with it.
class ConflictCasesTest {

    private static final Project PROJECT = project("Project 0042");
    private static final Organisation BODY = organisation("Organisation 0001");
    private static final Organisation OTHER_BODY = organisation("Organisation 0002");
    private static final Milestone OTHER = milestone(PROJECT.id(), "Milestone 2");
    private static final StatedDate OCTOBER = StatedDate.month(YearMonth.of(2027, 10));
    private static final StatedDate DECEMBER = StatedDate.month(YearMonth.of(2027, 12));
    private static final Milestone MILESTONE = with(with(milestone(PROJECT.id(), "Milestone 1"),
            "place", Optional.of("Place 0000")), "target", Optional.of(OCTOBER));

    /// @param asked the fields that are asked of, or `deleted`
    private record Case(String name, Consumer<Laptop> here, Consumer<Laptop> there, Set<String> asked) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                both("title", "Milestone A", "Milestone B"),
                both("title", "Milestone of 300 letters: " + "m".repeat(274), "Milestone B"),
                both("title", "ความมั่นคงปลอดภัยไซเบอร์", "ဆိုင်ဘာလုံခြုံရေး"),
                same("title", "Milestone A"),
                both("order", 3, 4),
                both("type", MilestoneType.WORKSHOP, MilestoneType.TARGET),
                same("type", MilestoneType.WORKSHOP),
                both("place", Optional.of("Place 0001"), Optional.of("Place 0002")),
                both("place", Optional.of("Place 0001"), Optional.empty()),
                both("place", Optional.empty(), Optional.of("Place 0002")),
                same("place", Optional.empty()),
                both("note", Optional.of("Note 0001"), Optional.of("Note 0002\nin two lines")),
                same("note", Optional.of("Note 0001")),
                both("target", Optional.of(DECEMBER), Optional.of(StatedDate.quarter(2028, 1))),
                both("target", Optional.of(StatedDate.day(LocalDate.of(2027, 10, 1))),
                        Optional.of(StatedDate.year(2027))),
                both("target", Optional.empty(), Optional.of(DECEMBER)),
                same("target", Optional.of(DECEMBER)),
                both("recorded", Optional.of(StatedDate.day(LocalDate.of(2027, 10, 4))),
                        Optional.of(StatedDate.range(LocalDate.of(2027, 10, 4), LocalDate.of(2027, 10, 5)))),
                both("verb", Optional.of(DecisionVerb.ADOPTED), Optional.of(DecisionVerb.NOTED)),
                both("certainty", Optional.of(Certainty.HIGH), Optional.of(Certainty.LOW)),
                both("decidingBody", Optional.of(BODY.id()), Optional.of(OTHER_BODY.id())),
                same("decidingBody", Optional.of(BODY.id())),
                new Case("one field here, another there", set("title", "Milestone A"),
                        set("place", Optional.of("Place 0002")), Set.of()),
                new Case("target here, forecast there", set("target", Optional.of(DECEMBER)),
                        set("forecast", Optional.of(DECEMBER)), Set.of()),
                new Case("two fields on both", set("title", "Milestone A").andThen(set("place", Optional.empty())),
                        set("title", "Milestone B").andThen(set("place", Optional.of("Place 0002"))),
                        Set.of("title", "place")),
                new Case("several edits here, one there",
                        set("title", "Milestone A").andThen(set("title", "Milestone C")),
                        set("title", "Milestone B"), Set.of("title")),
                new Case("changed and changed back here, changed there",
                        set("title", "Milestone A").andThen(set("title", "Milestone 1")),
                        set("title", "Milestone B"), Set.of("title")),
                new Case("edited here, deleted there", set("title", "Milestone A"), gone(MILESTONE), Set.of("deleted")),
                new Case("deleted here, edited there", gone(MILESTONE), set("title", "Milestone B"), Set.of("deleted")),
                new Case("deleted on both", gone(MILESTONE), gone(MILESTONE), Set.of()),
                new Case("project deleted here, milestone edited there", gone(PROJECT), set("title", "Milestone B"),
                        Set.of("deleted")),
                new Case("project deleted here, milestone added there", gone(PROJECT),
                        put(milestone(PROJECT.id(), "Milestone 3")), Set.of("deleted")),
                new Case("body deleted here, named there", gone(BODY), set("decidingBody", Optional.of(BODY.id())),
                        Set.of("deleted")),
                new Case("milestone deleted here, its project renamed there", gone(MILESTONE),
                        put(with(PROJECT, "title", "Project 0043")), Set.of()),
                new Case("a milestone each", put(milestone(PROJECT.id(), "Milestone 3")),
                        put(milestone(PROJECT.id(), "Milestone 4")), Set.of()),
                new Case("each says it is met by the other", set("metBy", Optional.of(OTHER.id())),
                        put(with(OTHER, "metBy", Optional.of(MILESTONE.id()))), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAskedReadAndSettledEitherWay(Case each) {
        var conflicts = of(each).preview(Choices.NONE).conflicts();
        assertEquals(each.asked(), conflicts.stream().map(ConflictCasesTest::field)
                .collect(Collectors.toCollection(TreeSet::new)));
        for (int here = 0; here < 2; here++) {
            var pair = of(each);
            var choices = Choices.NONE;
            for (var conflict : pair.preview(Choices.NONE).conflicts()) {
                choices = taking(choices, conflict, here == 0);
            }
            assertEquals(List.of(), pair.preview(choices).open(choices));
            pair.settle(choices);
        }
    }

    private static Choices taking(Choices choices, Conflict conflict, boolean here) {
        return switch (conflict) {
            case Conflict.Field field -> choices.taking(field.cell(), field.claims().stream()
                    .filter(claim -> claim.here() == here).map(Claim::value).findFirst().orElseThrow());
            case Conflict.Deleted deleted -> choices.keeping(deleted.deletion(), deleted.here() != here);
        };
    }

    private static String field(Conflict conflict) {
        return conflict instanceof Conflict.Field field ? field.field() : "deleted";
    }

    private record Pair(Laptop mine, Laptop theirs) {

        Merge preview(Choices choices) {
            return mine.preview(theirs.ledger().forOthers(), choices);
        }

        /// Merges here as decided, and there without a question.
        void settle(Choices choices) {
            preview(choices).conflicts().forEach(this::read);
            mine.merge(100, theirs.ledger().forOthers(), choices);
            var back = theirs.preview(mine.ledger().forOthers(), Choices.NONE);
            assertEquals(List.of(), back.conflicts(), "a decision reaches the other laptop");
            theirs.merge(101, mine.ledger().forOthers(), Choices.NONE);
            assertEquals(mine.portfolio(), theirs.portfolio());
            choices.fields().forEach((cell, value) -> assertEquals(value,
                    Component.named(Milestone.class, cell.field()).orElseThrow()
                            .get(mine.portfolio().get(Milestone.class, cell.record()))));
        }

        private void read(Conflict conflict) {
            if (conflict instanceof Conflict.Field field) {
                for (var language : Language.values()) {
                    var words = new ValueWords(mine.portfolio(), Words.in(language));
                    var said = field.claims().stream().map(claim -> words.of(claim.value())).toList();
                    assertEquals(said.size(), Set.copyOf(said).size(), said + " reads alike");
                    said.forEach(text -> assertFalse(text.contains("Optional") || text.contains("_"), text));
                }
            }
        }
    }

    private static Pair of(Case each) {
        var mine = new Laptop(new Random(1), 0);
        mine.put(1, BODY, OTHER_BODY, PROJECT, MILESTONE, OTHER);
        var theirs = mine.copied(-Duration.ofDays(2).toMillis());
        each.here().accept(mine);
        each.there().accept(theirs);
        return new Pair(mine, theirs);
    }

    private static Case both(String field, Object here, Object there) {
        return new Case(field + ": " + here + " and " + there, set(field, here), set(field, there), Set.of(field));
    }

    private static Case same(String field, Object value) {
        return new Case(field + ": " + value + " on both", set(field, value), set(field, value), Set.of());
    }

    private static Consumer<Laptop> set(String field, Object value) {
        return laptop -> laptop.put(10, with(laptop.portfolio().get(Milestone.class, MILESTONE.id()), field, value));
    }

    private static Consumer<Laptop> put(PortfolioRecord record) {
        return laptop -> laptop.put(10, record);
    }

    private static Consumer<Laptop> gone(PortfolioRecord record) {
        return laptop -> laptop.remove(10, record);
    }

    private static <R extends PortfolioRecord> R with(R record, String field, Object value) {
        return Component.named(record.getClass(), field).orElseThrow().replace(record, value);
    }

    private static Organisation organisation(String name) {
        return new Organisation(id(name), name, Optional.empty(), Optional.empty(), OrganisationType.values()[0],
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Confidence.UNVERIFIED, Optional.empty());
    }
}
