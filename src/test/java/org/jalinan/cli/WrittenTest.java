package org.jalinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import org.jalinan.model.Language;
import org.jalinan.storage.Store;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;

class WrittenTest {

    private final StringWriter printed = new StringWriter();
    private final StringWriter said = new StringWriter();

    @Test
    void whatStandsUnderAnotherNameIsPrintedByThatAndSaid() {
        var asked = Path.of("folder/sheet.pdf").toAbsolutePath();
        Written.at(desk(), asked, asked.resolveSibling("sheet (2).pdf"));
        assertEquals(asked.resolveSibling("sheet (2).pdf").toString(), printed.toString().strip());
        assertEquals(asked + " sedang dibuka dalam program lain. Disimpan sebagai sheet (2).pdf.",
                said.toString().strip());
    }

    @Test
    void whatStandsWhereItWasAskedForIsOnlyPrinted() {
        var asked = Path.of("folder/sheet.pdf").toAbsolutePath();
        Written.at(desk(), asked, asked);
        assertEquals(asked.toString(), printed.toString().strip());
        assertEquals("", said.toString());
    }

    private Desk desk() {
        return new Desk(new PrintWriter(printed, true), new PrintWriter(said, true), Clock.systemUTC(),
                Words.in(Language.MS), folder -> Store.open(folder, Clock.systemUTC(), "Officer 0001"));
    }
}
