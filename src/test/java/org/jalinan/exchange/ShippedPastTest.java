package org.jalinan.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Meeting;
import org.jalinan.model.Membership;
import org.jalinan.model.Milestone;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Source;
import org.jalinan.model.past.HappenedOn;
import org.jalinan.model.past.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the shipped facts say had happened by a day.
class ShippedPastTest {

    private static final Portfolio WHOLE = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @ParameterizedTest
    @CsvSource({"2025-01-17, 8, 0, 0, 10, 11", "2026-01-16, 13, 5, 3, 11, 12"})
    void twoDatesInNumbers(LocalDate day, int recorded, int targets, int past, int members, int meetings) {
        var then = HappenedOn.of(WHOLE, day, Recorded.UNKNOWN);
        assertEquals(recorded, then.all(Milestone.class).filter(Milestone::isRecorded).count());
        assertEquals(targets, then.all(Milestone.class).filter(each -> each.target().isPresent()).count());
        assertEquals(past, then.all(Milestone.class).filter(each -> each.isPastTarget(day)).count());
        assertEquals(members, Membership.of(then, PartnerKind.ASEAN_MEMBER_STATE, day).count());
        assertEquals(meetings, then.count(Meeting.class));
    }

    /// The state that was documented before the present one, with the sources that say so.
    @ParameterizedTest
    @CsvSource({"2025-01-16, , , ,",
        "2025-06-01, ENDORSED 2025-01-17, ENDORSED 2025-01-17, ENDORSED 2025-01-17, S3 P01",
        "2025-07-01, ENDORSED 2025-01-17, ENDORSED 2025-01-17, IN_DEVELOPMENT 2025-07-01, S3 P01",
        "2026-01-15, ADOPTED_BY_LEADERS 2025-10-26, ENDORSED 2025-01-17, IN_DEVELOPMENT 2025-07-01, ",
        "2026-01-16, ADOPTED_BY_LEADERS 2025-10-26, DELIVERABLES_ENDORSED 2026-01-16, IN_DEVELOPMENT 2025-07-01, "})
    void aProjectIsAsItWasLastDocumentedByThen(LocalDate day, String first, String third, String fifth,
            String sources) {
        var then = HappenedOn.of(WHOLE, day, Recorded.UNKNOWN);
        var states = Stream.of("PRJ-1", "PRJ-3", "PRJ-5").map(RecordIds::ofFact)
                .map(id -> then.find(Project.class, id).flatMap(Project::documented).map(Citations::valueInWords)
                        .orElse(null))
                .toList();
        assertEquals(Arrays.asList(first, third, fifth), states);
        if (sources != null) {
            assertEquals(sources, then.find(Project.class, RecordIds.ofFact("PRJ-1")).stream()
                    .flatMap(project -> Citations.sources(then, project, "documented")).map(Source::code)
                    .collect(Collectors.joining(" ")));
        }
    }

    @Test
    void onNoDayDoesARecordNameOneThatIsNotThere() {
        var days = Stream.iterate(LocalDate.of(2019, 12, 31), day -> day.plusMonths(1)).limit(96);
        days.forEach(day -> {
            var then = HappenedOn.of(WHOLE, day, Recorded.UNKNOWN);
            then.all(PortfolioRecord.class).forEach(record -> Component.references(record.getClass()).stream()
                    .flatMap(field -> field.get(record) instanceof Optional<?> optional ? optional.stream()
                            : Stream.of(field.get(record)))
                    .forEach(id -> assertTrue(then.find((UUID) id).isPresent(), record + " on " + day)));
        });
    }

    @Test
    void theFactsAreWholeOnceAllOfThemHaveHappened() {
        assertEquals(WHOLE, HappenedOn.of(WHOLE, LocalDate.of(2028, 1, 1), Recorded.UNKNOWN));
    }
}
