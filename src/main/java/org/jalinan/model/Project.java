package org.jalinan.model;

import java.util.Optional;
import java.util.UUID;

/// A project of the portfolio.
///
/// @param code the short tag by which officers call it; not the identification code of the ASEAN Secretariat
/// @param number its place in the portfolio, from 1
/// @param titleMs the Malay title once one rendering is settled
/// @param ended when all its work was done
/// @param reported when the completion report was handed in
public record Project(UUID id, String code, int number, String title, Optional<String> titleMs, String shortTitle,
        String description, Optional<LifecycleStage> stage, Optional<StateOnDay> documented,
        Optional<String> documentedNote, Optional<StatedDate> plannedStart, Optional<StatedDate> plannedEnd,
        Optional<String> statedDuration, Optional<StatedDate> ended, Optional<StatedDate> reported)
        implements Touching {

    /// A project of which no more is recorded than what it is called.
    public static Project called(UUID id, String code, int number, String title) {
        return new Project(id, code, number, title, Optional.empty(), title, "", Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
