package org.jalinan.exchange.intake;

import java.util.List;
import org.jalinan.exchange.Sentence;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Change;

/// One row of a file, held against the portfolio.
///
/// @param place where a person finds it: "line 48"
/// @param name by what the record is called, as far as the row says
public record Row(Sentence place, Kind kind, String name, Verdict verdict) {

    /// What taking the row would do.
    public sealed interface Verdict {
    }

    public record New(PortfolioRecord record) implements Verdict {
    }

    /// @param changes the fields with the old and the new value
    public record Changed(PortfolioRecord after, List<Change.FieldChange> changes) implements Verdict {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    public record Same() implements Verdict {
    }

    public record Refused(Refusal refusal) implements Verdict {
    }

    Row but(Verdict other) {
        return new Row(place, kind, name, other);
    }
}
