package org.jalinan.cli;

import java.time.LocalDate;
import org.jalinan.model.Portfolio;
import org.jalinan.model.merge.Claim;
import org.jalinan.model.merge.Conflict;
import org.jalinan.model.merge.Merge;
import org.jalinan.text.RecordNames;
import org.jalinan.text.ValueWords;

/// What a merge would do, as lines: how much comes in by itself, and each question with its values and who set them.
record MergeListing(Desk desk, Portfolio portfolio) {

    void print(Merge merge) {
        var words = desk.words();
        if (merge.isNothing()) {
            desk.out().println(words.of("merge.nothing"));
            return;
        }
        desk.out().println(words.of("merge.incoming", merge.arriving().size(), merge.unasked().size(),
                merge.agreed(), merge.conflicts().size()));
        merge.problems(desk.today())
                .forEach(
                        problem -> desk.say("merge.problem", new RecordNames(merge.after(), words).of(problem.record()),
                                words.of(problem.key(), problem.arguments())));
        merge.conflicts().forEach(conflict -> {
            switch (conflict) {
                case Conflict.Field field -> print(merge, field);
                case Conflict.Deleted deleted -> print(merge, deleted);
            }
        });
    }

    private void print(Merge merge, Conflict.Field field) {
        var words = desk.words();
        desk.out().println(new RecordNames(merge.after(), words).of(field.record()) + ": "
                + words.field(field.kind(), field.field()));
        desk.out().println("  " + words.of("merge.base") + ": "
                + field.base().map(this::value).orElse(words.of("value.notRecorded")));
        field.claims().forEach(claim -> desk.out().println("  " + side(claim) + ": " + value(claim.value()) + " ("
                + claim.author() + ", " + words.date(LocalDate.ofInstant(claim.time(),
                        desk.clock().getZone()))
                + ")"));
    }

    private String side(Claim claim) {
        return desk.words().of(claim.here() ? "merge.here" : "merge.file");
    }

    private void print(Merge merge, Conflict.Deleted deleted) {
        var names = new RecordNames(merge.after(), desk.words());
        var last = deleted.records().getLast();
        desk.out().println(desk.words().of("merge.deleted", names.of(last), deleted.author(),
                deleted.edited().stream().map(Conflict.Deleted.Edited::author).findFirst().orElse("")));
    }

    private String value(Object value) {
        var words = new ValueWords(portfolio, desk.words()).of(value);
        return words.isBlank() ? desk.words().of("value.notRecorded") : words;
    }
}
