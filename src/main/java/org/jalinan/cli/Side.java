package org.jalinan.cli;

import org.jalinan.model.merge.Choices;
import org.jalinan.model.merge.Claim;
import org.jalinan.model.merge.Conflict;
import org.jalinan.model.merge.Merge;

/// Whose value is taken for everything that two laptops did at the same time.
enum Side {
    /// This laptop's.
    HERE,
    /// The one in the file.
    FILE,
    /// The later one; what was deleted and edited comes back.
    LATEST;

    Choices choices(Merge merge) {
        var choices = Choices.NONE;
        for (var conflict : merge.conflicts()) {
            choices = switch (conflict) {
                case Conflict.Field field -> choices.taking(field.cell(), value(field));
                case Conflict.Deleted deleted -> choices.keeping(deleted.deletion(), keeps(deleted));
            };
        }
        return choices;
    }

    private Object value(Conflict.Field field) {
        return this == LATEST ? field.result()
                : field.claims().reversed().stream().filter(claim -> claim.here() == (this == HERE)).findFirst()
                        .map(Claim::value).orElse(field.result());
    }

    private boolean keeps(Conflict.Deleted deleted) {
        return this == LATEST || deleted.here() != (this == HERE);
    }
}
