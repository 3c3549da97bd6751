package org.jalinan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    private static final Collator NAMES = new NameOrder(Collator.getInstance(Locale.ENGLISH));

    @Test
    void anArticleBeforeANameDoesNotCount() {
        var wanted = List.of("Myanmar", "the Philippines", "Singapore", "Thailand", "Theodora");
        assertEquals(wanted, Stream.of("Theodora", "the Philippines", "Thailand", "Singapore", "Myanmar")
                .sorted(NAMES).toList());
        assertEquals(wanted, wanted.stream().sorted(Comparator.comparing(NAMES::getCollationKey)).toList());
    }
}
