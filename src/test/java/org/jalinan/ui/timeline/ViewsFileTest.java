package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jalinan.chart.Arrangement.Order;
import org.jalinan.chart.Grouping;
import org.jalinan.chart.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Views that one officer gives to another.
class ViewsFileTest {

    private static final SavedView MINE = view(1);
    private static final SavedView THEIRS = view(2);

    @TempDir
    private Path folder;

    @Test
    void viewsComeOutOfTheFileAsTheyWentIn() throws IOException {
        var views = Map.of("Ministers; 2027\nfirst", MINE, "เตรียมประชุม", THEIRS);
        var file = folder.resolve("mine" + ViewsFile.ENDING);
        ViewsFile.write(file, views);
        assertEquals(views, ViewsFile.read(file));
    }

    @Test
    void aFileOfAnotherKindHoldsNoView() throws IOException {
        var file = Files.writeString(folder.resolve("letter.txt"), "Dear colleague,\nname lanes=PROJECT");
        assertEquals(Map.of(), ViewsFile.read(file));
    }

    @Test
    void aViewOfTheSameNameTakesNothingFromTheOneThatWasThere() {
        assertEquals(Map.of("Ministers", MINE, "Ministers 2", THEIRS),
                ViewsFile.joined(Map.of("Ministers", MINE), Map.of("Ministers", THEIRS)));
        assertEquals(Map.of("Ministers", MINE),
                ViewsFile.joined(Map.of("Ministers", MINE), Map.of("Ministers", MINE)));
    }

    private static SavedView view(double zoom) {
        return new SavedView(List.of(Grouping.PROJECT), Order.MANUAL, true, "", List.of(), Optional.empty(), List.of(),
                zoom,
                0, Notation.PLAIN, BaselineChoice.AS_FIRST_STATED);
    }
}
