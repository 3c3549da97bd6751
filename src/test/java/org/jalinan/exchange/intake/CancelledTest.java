package org.jalinan.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.jalinan.documents.compose.Edition;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.export.Export;
import org.jalinan.exchange.export.Form;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.text.Words;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever gives up while a file is written or read finds everything as it was.
class CancelledTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Form.class)
    void anExportThatIsGivenUpAtAnyTimeLeavesNothing(Form form) throws IOException {
        int looks = looksOf(form);
        for (int at : new int[]{1, Math.max(1, looks / 2), looks}) {
            var place = folder.resolve("given-up" + form.ending());
            assertThrows(CancellationException.class, () -> export(form, place, givingUpAt(at)));
            assertEquals(List.of("whole" + form.ending()), standing(), form + " at " + at + " of " + looks);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "CSV", "ICS", "MSPROJECT", "JSON"})
    void anImportThatIsGivenUpAtAnyTimeLeavesThePortfolioAndNoFile(Form form) throws IOException {
        var place = folder.resolve("in" + form.ending());
        export(form, place, Progress.UNSEEN);
        int looks = looks(seen -> intake(place, seen));
        assertTrue(looks > 20, "looks often enough: " + looks);
        for (int at : new int[]{1, looks / 2, looks}) {
            assertThrows(CancellationException.class, () -> intake(place, givingUpAt(at)));
        }
        assertEquals(List.of("in" + form.ending()), standing());
    }

    private interface Work {
        void run(Progress progress) throws IOException;
    }

    private static void intake(Path place, Progress progress) throws IOException {
        var intake = Intake.open(place, Optional.empty(), progress);
        Preview.of(Portfolio.EMPTY, intake.byName(Optional.empty(), DayForm.ISO), TODAY, 0, progress)
                .checked(_ -> true, TODAY, progress);
    }

    private int looksOf(Form form) throws IOException {
        return looks(seen -> export(form, folder.resolve("whole" + form.ending()), seen));
    }

    private static int looks(Work work) throws IOException {
        var looks = new ArrayList<Long>();
        work.run((done, _) -> looks.add(done));
        return looks.size();
    }

    private static Progress givingUpAt(int look) {
        var looks = new int[1];
        return (_, _) -> {
            if (++looks[0] == look) {
                throw new CancellationException();
            }
        };
    }

    private static void export(Form form, Path place, Progress progress) throws IOException {
        new Export(Edition.own(FACTS, Words.in(Language.EN), TODAY), Instant.EPOCH, OptionalInt.empty())
                .write(form, place, progress);
    }

    private List<String> standing() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
