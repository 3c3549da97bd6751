package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.bundle.Keys;
import org.jalinan.model.Samples;
import org.jalinan.model.Sha256;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.past.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder that somebody else has open.
class ReadPortfolioTest {

    @TempDir
    private Path folder;

    @Test
    void whoReadsWithoutTheLockSeesTheSameAsWhoHasIt() {
        try (var holder = Stores.open(folder)) {
            var project = worked(holder);
            var read = read();
            assertEquals(holder.portfolio(), read.portfolio());
            assertEquals(holder.edits(), read.edits());
            assertEquals(holder.log(LogFilter.all()), read.log(LogFilter.all()));
            assertEquals(holder.log(LogFilter.of(project)), read.log(LogFilter.of(project)));
            assertEquals(holder.log(by("officer 0002")), read.log(by("officer 0002")));
            assertFalse(read.log(by("officer 0002")).isEmpty());
            assertEquals(holder.historyOf(project), read.historyOf(project));
            assertEquals(holder.wholeHistoryOf(project), read.wholeHistoryOf(project));
            var day = Stores.CLOCK.instant().atZone(Stores.CLOCK.getZone()).toLocalDate();
            for (var by : Reckoning.values()) {
                var viewpoint = new Viewpoint(new Moment(day, Optional.empty(), Optional.empty()), by);
                assertEquals(holder.lookBack(viewpoint), read.lookBack(viewpoint));
            }
            read.close();
        }
    }

    @Test
    void whatTheOtherSavesIsFollowedAndOnceTheyCloseItTheFolderIsTakenForEditing() throws IOException {
        var holder = Stores.open(folder);
        worked(holder);
        var read = read();
        assertEquals(new Store.Followed(false, false), read.follow().join());
        Stores.put(holder, Stores.project(44));
        var before = bytes();
        assertEquals(new Store.Followed(true, false), read.follow().join());
        assertEquals(new Store.Followed(false, false), read.follow().join());
        assertEquals(before, bytes());
        assertEquals(holder.portfolio(), read.portfolio());
        assertEquals(holder.log(LogFilter.all()), read.log(LogFilter.all()));
        var refused = assertInstanceOf(Opening.Refused.class, read.takeOver(this::keys).join());
        assertEquals(Reason.HELD, refused.refusal().reason());
        assertTrue(read.closedTo().isPresent());
        holder.close();
        assertEquals(new Store.Followed(false, true), read.follow().join());
        var taken = assertInstanceOf(Opening.Opened.class, read.takeOver(this::keys).join());
        assertEquals(List.of(), taken.notices());
        assertEquals(Optional.empty(), read.closedTo());
        Stores.put(read, Stores.project(45));
        assertEquals(Reason.HELD, Stores.refused(folder).reason());
        assertEquals(List.of(), read.check().findings());
        read.close();
    }

    private Keys keys() throws IOException {
        return Keys.in(folder.resolveSibling("keys"));
    }

    @Test
    void everyEditIsRefusedWithWhoHasItAndNothingInTheFolderChanges() throws IOException {
        try (var holder = Stores.open(folder)) {
            worked(holder);
            var before = bytes();
            var read = read();
            var project = Stores.project(44);
            for (var edit : List.of(read.commit(Proposal.put(read.portfolio(), Stores.ACT, project)), read.undo(),
                    read.redo())) {
                var refused = assertInstanceOf(CommitResult.NotSaved.class, edit.join());
                assertEquals(Reason.HELD, refused.reason());
                assertEquals("Officer 0001", refused.arguments().getFirst());
            }
            read.close();
            assertEquals(before, bytes());
            Stores.put(holder, project);
        }
    }

    @Test
    void aFolderWithoutAJournalCannotBeRead() {
        assertTrue(Store.openToRead(new PortfolioFolder(folder), Stores.CLOCK, "Officer 0002",
                Refusal.of(Reason.HELD, "", "", "", "")).isEmpty());
    }

    private Store read() {
        return Store.openToRead(new PortfolioFolder(folder), Stores.CLOCK, "Officer 0002", Stores.refused(folder))
                .orElseThrow();
    }

    /// Records that come, change, go and come back.
    private static UUID worked(Store holder) {
        var project = Stores.project(42);
        var milestone = Stores.milestone(1, project);
        var gone = Stores.milestone(2, project);
        Stores.put(holder, project);
        Stores.put(holder, milestone, gone);
        Stores.put(holder, Stores.titled(project, "Project 0043"));
        holder.setAuthor("Officer 0002");
        Stores.put(holder, Samples.set(milestone, "note", "Note 0042"));
        holder.commit(Proposal.remove(holder.portfolio(), Stores.ACT, gone)).join();
        holder.commit(Proposal.remove(holder.portfolio(), Stores.ACT, milestone)).join();
        holder.undo().join();
        return project.id();
    }

    private static LogFilter by(String author) {
        return new LogFilter(Optional.empty(), Optional.of(author), Optional.empty(), Optional.empty(), 3);
    }

    private Map<String, String> bytes() throws IOException {
        var bytes = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }
}
