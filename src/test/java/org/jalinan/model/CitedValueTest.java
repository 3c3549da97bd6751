package org.jalinan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.exchange.PortfolioFacts;
import org.junit.jupiter.api.Test;

class CitedValueTest {

    @Test
    void aDateIsAsPreciseAsItsDays() {
        var first = LocalDate.of(2025, 4, 1);
        for (var date : List.of(StatedDate.day(first), StatedDate.month(YearMonth.of(2025, 4)),
                StatedDate.quarter(2025, 2), StatedDate.year(2025), StatedDate.range(first, first.plusDays(9)))) {
            assertEquals(Optional.of(date), CitedValue.read(field(Milestone.class, "target"),
                    Citations.valueInWords(date)));
        }
    }

    @Test
    void whatIsNoValueOfTheFieldIsNone() {
        assertEquals(Optional.empty(), CitedValue.read(field(Milestone.class, "target"), "soon"));
        assertEquals(Optional.empty(), CitedValue.read(field(Milestone.class, "type"), "PARTY"));
        assertEquals(Optional.empty(), CitedValue.read(field(Milestone.class, "title"), " "));
        assertEquals(Optional.empty(), CitedValue.read(field(Funding.class, "approved"), "Amount[value=x]"));
    }

    /// Every value of the facts, but the words in which dates were stated and the line breaks of texts.
    @Test
    void everyValueThatACitationCanKeepIsReadBack() {
        var facts = PortfolioFacts.shipped().proposal();
        var portfolio = facts.applyTo(Portfolio.EMPTY);
        Stream.of(Kind.values()).flatMap(kind -> portfolio.of(kind).stream()).forEach(record -> Component
                .of(record.getClass()).forEach(each -> {
                    var kept = Citations.valueInWords(each.get(record));
                    if (!kept.isBlank()) {
                        var read = CitedValue.read(each, kept);
                        assertEquals(Optional.of(kept), read.map(Citations::valueInWords), each.toString());
                    }
                }));
    }

    private static Component field(Class<?> type, String name) {
        return Component.named(type, name).orElseThrow();
    }
}
