package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Proposal;

/// Opens stores and makes small edits for the tests of storage.
final class Stores {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    static final UUID DEVICE = new UUID(1, 1);
    static final Act ACT = Act.of("test.edit", "one", "two\nlines \\n");

    private Stores() {
    }

    static Opening.Opened opened(Path folder) {
        return assertInstanceOf(Opening.Opened.class,
                Store.open(new PortfolioFolder(folder), CLOCK, "Officer 0001", DEVICE));
    }

    static Store open(Path folder) {
        return opened(folder).store();
    }

    static Refusal refused(Path folder) {
        return assertInstanceOf(Opening.Refused.class,
                Store.open(new PortfolioFolder(folder), CLOCK, "Officer 0002", DEVICE)).refusal();
    }

    static CommitResult.Committed put(Store store, PortfolioRecord... records) {
        return committed(store.commit(Proposal.put(store.portfolio(), ACT, records)).join());
    }

    static CommitResult.Committed create(Store store, PortfolioRecord... records) {
        return committed(store.commit(
                Proposal.of(ACT, Arrays.stream(records).map(Change.Creation::new).toList())).join());
    }

    static CommitResult.Committed committed(CommitResult result) {
        return assertInstanceOf(CommitResult.Committed.class, result, result::toString);
    }

    static Project project(int number) {
        return Project.called(new UUID(42, number), "P-%04d".formatted(number), number,
                "Project %04d".formatted(number));
    }

    static Project titled(Project project, String title) {
        return new Project(project.id(), project.code(), project.number(), title, project.titleMs(),
                project.shortTitle(), project.description(), project.stage(), project.documented(),
                project.documentedNote(), project.plannedStart(), project.plannedEnd(), project.statedDuration(),
                project.ended(), project.reported());
    }

    static Milestone milestone(int number, Project project) {
        return new Milestone(new UUID(43, number), project.id(), number, "Milestone %04d".formatted(number),
                Optional.empty(), MilestoneType.values()[0], Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    static String title(Portfolio portfolio, Project project) {
        return portfolio.get(Project.class, project.id()).title();
    }
}
