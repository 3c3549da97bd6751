package org.jalinan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Marking;
import org.jalinan.model.change.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantThatARecordCanHoldHasALabel(Language language) {
        var words = Words.in(language);
        var held = Arrays.stream(Kind.values()).flatMap(kind -> Component.of(kind.type()).stream())
                .map(Component::valueType).filter(Class::isEnum).distinct();
        Stream.concat(held, Stream.of(Kind.class)).flatMap(type -> Stream.of(type.getEnumConstants()))
                .forEach(constant -> assertFalse(words.label((Enum<?>) constant).isBlank()));
    }

    @Test
    void numbersAreWrittenAsTheyAreWithoutGrouping() {
        assertEquals("2027 has 1829 days.", Words.in(Language.EN).of("problem.date.day", 2027, 1829));
    }

    @Test
    void theLanguageOfTheComputerNeverShowsThrough() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ms"));
            ResourceBundle.clearCache();
            assertEquals("not recorded", new Words(Language.EN).of("value.notRecorded"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anUnknownKeyIsAnErrorAndNeverAnEmptyText() {
        assertThrows(MissingResourceException.class, () -> Words.in(Language.EN).of("no.such.key"));
        assertThrows(IllegalArgumentException.class, () -> Words.in(Language.EN).label(Thread.State.NEW));
    }

    @Test
    void markingsKeepTheirMalayNamesInBothLanguages() {
        for (var marking : Marking.values()) {
            assertEquals(Words.in(Language.MS).label(marking), Words.in(Language.EN).label(marking));
        }
    }

    @Test
    void aRestoringNamesTheDayOfItsBackupAndOneOfALaterVersionWhatItKeeps() {
        var words = Words.in(Language.EN);
        assertTrue(words.act(Act.of(Act.RESTORE, "2026-11-21T12:30:00Z", "Officer 0042"))
                .matches("Restored the backup of 2[12] Nov 2026, \\d\\d:\\d\\d by Officer 0042"));
        assertEquals("Restored the backup of moment 42 by Officer 0042",
                words.act(Act.of(Act.RESTORE, "moment 42", "Officer 0042")));
    }
}
