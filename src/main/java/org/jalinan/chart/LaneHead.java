package org.jalinan.chart;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jalinan.model.Partner;
import org.jalinan.model.Project;

/// What a lane gathers its lines under.
public sealed interface LaneHead {

    /// The record that the head stands for; an id derived from its words where it stands for none.
    UUID id();

    /// @param lanes in how many lanes the project is drawn; it is one record in all of them
    record OfProject(Project project, int lanes) implements LaneHead {
        @Override
        public UUID id() {
            return project.id();
        }
    }

    record OfPartner(Partner partner) implements LaneHead {
        @Override
        public UUID id() {
            return partner.id();
        }
    }

    record OfTheme(String words) implements LaneHead {
        @Override
        public UUID id() {
            return idOf("theme/" + words);
        }
    }

    /// A kind of mark, or a rating.
    record OfConstant(Enum<?> constant) implements LaneHead {
        @Override
        public UUID id() {
            return idOf(constant.getDeclaringClass().getSimpleName() + "/" + constant.name());
        }
    }

    /// What the record does not say in a grouping: projects without a lead, without a rating.
    record Unknown(Grouping grouping) implements LaneHead {
        @Override
        public UUID id() {
            return idOf("unknown/" + grouping);
        }
    }

    private static UUID idOf(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
