package org.jalinan.text;

import java.util.List;
import java.util.stream.Stream;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Proposal;

/// What restoring a backup would do, before it is done: how much, and then each change, what it takes away first.
public record RestoreSentences(Words words) {

    /// @param now of which something would be changed
    /// @param then the portfolio of the backup
    /// @param most changes that are told one by one
    public List<String> of(Proposal restoring, Portfolio now, Portfolio then, int most) {
        var changes = new ChangeSentences(now, words, then::find);
        long all = restoring.changes().size();
        return Stream.of(
                Stream.of(words.of("backup.preview", count(restoring, Change.Creation.class),
                        count(restoring, Change.FieldChange.class), count(restoring, Change.Deletion.class))),
                Stream.of(Change.Deletion.class, Change.FieldChange.class, Change.Creation.class)
                        .flatMap(kind -> restoring.changes().stream().filter(kind::isInstance))
                        .limit(most).map(changes::of),
                Stream.of(words.of("history.more", Long.toString(all - most))).filter(_ -> all > most))
                .flatMap(part -> part).toList();
    }

    private static String count(Proposal restoring, Class<? extends Change> kind) {
        return Words.number(restoring.changes().stream().filter(kind::isInstance).count());
    }
}
