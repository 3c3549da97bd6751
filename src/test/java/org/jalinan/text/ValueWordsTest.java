package org.jalinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueWordsTest {

    private final ValueWords words = new ValueWords(Samples.portfolio(), Words.in(Language.EN));

    @ParameterizedTest
    @CsvSource({"2025-10-17,17 Oct 2025", "2025-10-16/2025-10-17,16–17 Oct 2025", "2025-10-01/2025-10-31,Oct 2025",
        "2025-01-01/2025-12-31,2025", "some day,some day"})
    void whatASourceSaysOfADateReadsAsADate(String kept, String said) {
        assertEquals(said, words.cited(field("recorded"), kept));
    }

    @Test
    void whatACitationKeepsOfADateIsReadAgain() {
        var october = StatedDate.range(Samples.date("2025-10-16"), Samples.date("2025-11-17"));
        assertEquals(words.of(october), words.cited(field("recorded"), Citations.valueInWords(october)));
    }

    @Test
    void aConstantReadsAsItsLabel() {
        assertEquals(words.of(MilestoneType.ADOPTION), words.cited(field("type"), "ADOPTION"));
        assertEquals("NEVER", words.cited(field("type"), "NEVER"));
    }

    @Test
    void whatNamesNoRecordReadsAsItStands() {
        assertEquals("nobody", words.cited(field("decidingBody"), "nobody"));
    }

    private static Component field(String name) {
        return Component.named(Milestone.class, name).orElseThrow();
    }
}
