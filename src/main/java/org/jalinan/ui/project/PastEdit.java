package org.jalinan.ui.project;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Portfolio;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.jalinan.text.ChangeSentences;
import org.jalinan.ui.Messages;

/// An edit of the past in words.
record PastEdit(Edit edit, Portfolio portfolio, Messages messages) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MOST_SHOWN = 3;

    String time(ZoneId zone) {
        var then = edit.time().instant().atZone(zone);
        return messages.text("page.history.time", messages.date(then.toLocalDate()), CLOCK.format(then));
    }

    String act() {
        return messages.act(edit.act());
    }

    /// The fields that changed, with what stood there before and after; how many there are beyond the first.
    String changes() {
        var fields = edit.changes().stream().flatMap(this::field).toList();
        var rest = edit.changes().size() - Math.min(fields.size(), MOST_SHOWN);
        var shown = fields.stream().limit(MOST_SHOWN);
        return Stream.concat(shown, rest > 0 && edit.changes().size() > 1
                ? Stream.of(messages.count("page.history.records.", rest))
                : Stream.empty())
                .collect(Collectors.joining(" "));
    }

    private Stream<String> field(Change change) {
        return change instanceof Change.FieldChange
                ? Stream.of(new ChangeSentences(portfolio, messages.words(), _ -> Optional.empty()).of(change))
                : Stream.empty();
    }
}
