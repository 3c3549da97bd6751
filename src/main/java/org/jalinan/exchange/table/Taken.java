package org.jalinan.exchange.table;

import java.util.List;
import org.jalinan.exchange.Sentence;

/// What was read from a file.
///
/// @param unheld what stands in the file and Jalinan cannot hold, a sentence each
public record Taken(List<Grid> grids, List<Sentence> unheld) {

    public Taken {
        grids = List.copyOf(grids);
        unheld = List.copyOf(unheld);
    }
}
