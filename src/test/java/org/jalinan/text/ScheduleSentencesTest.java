package org.jalinan.text;

import static org.jalinan.model.Samples.country;
import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Activity;
import org.jalinan.model.Country;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Holiday;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.model.schedule.Planning;
import org.jalinan.model.schedule.Schedule;
import org.junit.jupiter.api.Test;

class ScheduleSentencesTest {

    private static final Country COUNTRY = country("Q1");
    private static final Activity DRAFT = new Activity(id("Draft"), Samples.PROJECT, 0, "Draft",
            new DateSpan(date("2027-03-01"), date("2027-03-05")), 0, Optional.empty());
    private static final Milestone ADOPTED = set(milestone("Adopted"), "target", StatedDate.day(date("2027-03-04")));
    private static final Dependency LINK = new Dependency(id("link"), DRAFT.id(), ADOPTED.id(),
            DependencyType.FINISH_TO_START, 1);
    private static final Holiday FEAST = new Holiday(id("Feast"), COUNTRY.id(), date("2027-03-08"), "Feast 0042",
            Optional.empty());
    private static final Portfolio ALL = portfolio(COUNTRY, DRAFT, ADOPTED, LINK, FEAST);

    @Test
    void aDateIsExplainedInWholeSentences() {
        assertEquals(List.of(
                "It follows the end of “Draft” on 5 Mar 2027, with a lag of 1 working day: not before 9 Mar 2027.",
                "6 Mar 2027 is not worked: Saturday in Country Q1 (assumed).",
                "7 Mar 2027 is not worked: Sunday in Country Q1 (assumed).",
                "8 Mar 2027 is not worked: Feast 0042 in Country Q1.",
                "It is announced: 4 Mar 2027 (no source)."), why(ADOPTED.id(), Language.EN));
        assertEquals(List.of("Tarikhnya sendiri ialah 1–5 Mac 2027."), why(DRAFT.id(), Language.MS));
    }

    @Test
    void aClashAndAMoveSayByHowMuch() {
        var sentences = new ScheduleSentences(ALL, Words.in(Language.EN));
        assertEquals("“Adopted” is dated 4 Mar 2027, but its link FS from “Draft” (1–5 Mar 2027) allows 9 Mar 2027 "
                + "at the earliest: 2 working days too early.", sentences.of(schedule().clashes().getFirst()));
        assertEquals("“Adopted” would move from 4 Mar 2027 to 9 Mar 2027: 2 working days later.",
                sentences.of(schedule().moves().getFirst()));
    }

    @Test
    void aCircleIsNamedInTheReasonWhyThereIsNoSchedule() {
        var back = new Dependency(id("back"), ADOPTED.id(), DRAFT.id(), DependencyType.START_TO_START, 0);
        var sentences = new ScheduleSentences(ALL, Words.in(Language.EN));
        var why = sentences.whyNot(Planning.of(ALL.with(back), List.of(), () -> false)).orElseThrow();
        assertTrue(Stream.of("Draft → Adopted → Draft", "Adopted → Draft → Adopted")
                .map(path -> "The two would wait for each other: " + path + ".").anyMatch(why::equals), why);
        assertEquals(Optional.empty(), sentences.whyNot(new Planning.Cancelled()));
    }

    private static List<String> why(UUID id, Language language) {
        var sentences = new ScheduleSentences(ALL, Words.in(language));
        return schedule().why(id).stream().map(sentences::of).toList();
    }

    private static Schedule schedule() {
        return assertInstanceOf(Planning.Planned.class, Planning.of(ALL, List.of(COUNTRY.id()), () -> false))
                .schedule();
    }
}
