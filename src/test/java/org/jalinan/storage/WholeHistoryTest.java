package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jalinan.model.Milestone;
import org.jalinan.model.Samples;
import org.jalinan.model.change.Edit;
import org.jalinan.model.change.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeHistoryTest {

    @TempDir
    private Path folder;

    @Test
    void aProjectsHistoryHoldsWhatBelongsToItAlsoWhatIsGone() {
        try (var store = Stores.open(folder)) {
            var project = Stores.project(42);
            var other = Stores.project(43);
            var kept = Stores.milestone(1, project);
            var gone = Stores.milestone(2, project);
            var source = Samples.source("P42");
            var cited = Samples.citation(gone, source, "title", "Milestone 0002");
            Stores.put(store, project);
            Stores.put(store, other);
            Stores.put(store, kept);
            Stores.put(store, gone);
            Stores.put(store, source);
            Stores.put(store, cited);
            Stores.put(store, Stores.milestone(3, other));
            store.commit(Proposal.remove(store.portfolio(), Stores.ACT, gone)).join();
            Stores.put(store, Samples.set(kept, "note", "Note 0042"));
            assertEquals(List.of(1L, 3L, 4L, 6L, 8L, 9L), seqs(store, store.wholeHistoryOf(project.id())));
            store.undo().join();
            store.undo().join();
            assertEquals(Optional.of(gone), store.portfolio().find(Milestone.class, gone.id()));
            assertEquals(List.of(1L, 3L, 4L, 6L, 8L, 9L, 10L, 11L),
                    seqs(store, store.wholeHistoryOf(project.id())));
        }
    }

    @Test
    void aProjectThatIsGoneStillHasItsHistory() {
        try (var store = Stores.open(folder)) {
            var project = Stores.project(42);
            Stores.put(store, project);
            Stores.put(store, Stores.milestone(1, project));
            store.commit(Proposal.remove(store.portfolio(), Stores.ACT, project)).join();
            assertEquals(List.of(1L, 2L, 3L), seqs(store, store.wholeHistoryOf(project.id())));
        }
    }

    private static List<Long> seqs(Store store, List<Edit> edits) {
        var log = store.log(LogFilter.all()).reversed();
        return edits.stream().map(edit -> log.stream().filter(each -> each.edit().equals(edit.id())).findFirst()
                .orElseThrow().seq()).toList();
    }
}
