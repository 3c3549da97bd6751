package org.jalinan.storage;

import java.util.List;
import org.jalinan.bundle.Flaw;
import org.jalinan.model.merge.Merge;

/// What would come of reading in a bundle.
public sealed interface Arrival {

    /// It can be merged. Nothing is written yet.
    record Possible(Merge merge) implements Arrival {
    }

    /// It cannot, and nothing of it is read in.
    record Refused(Flaw flaw, List<String> arguments) implements Arrival {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        static Refused of(Flaw flaw, Object... arguments) {
            return new Refused(flaw, List.of(arguments).stream().map(Object::toString).toList());
        }
    }
}
