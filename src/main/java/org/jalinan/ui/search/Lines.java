package org.jalinan.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalinan.model.Portfolio;
import org.jalinan.search.Found;
import org.jalinan.search.Search;
import org.jalinan.ui.Command;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Places;

/// Puts an answer into lines: the records by kind, then the screens, then the commands whose name has the words. Only what
/// is typed by its whole name stands first, so that Enter on a word runs no command by accident.
record Lines(List<Command> commands, Messages messages) {

    List<FoundLine> of(Portfolio portfolio, String typed, Found found) {
        var named = named(typed);
        Predicate<FoundLine.OfCommand> meant = line -> Search.same(line.name().text(), typed);
        var lines = new ArrayList<FoundLine>();
        addCommands(named.stream().filter(meant).toList(), lines);
        for (var group : found.groups()) {
            lines.add(new FoundLine.Heading(capital(messages.label(group.kind())), group.count()));
            group.hits().forEach(
                    hit -> lines.add(new FoundLine.OfRecord(hit, Places.of(portfolio, hit.record()))));
        }
        addCommands(named.stream().filter(meant.negate()).toList(), lines);
        return lines;
    }

    private List<FoundLine.OfCommand> named(String typed) {
        var reading = Search.reading(typed);
        return commands.stream().filter(command -> command.possible().getAsBoolean())
                .flatMap(command -> reading.apply(messages.text(command.name())).stream()
                        .map(name -> new FoundLine.OfCommand(command, name)))
                .toList();
    }

    private void addCommands(List<FoundLine.OfCommand> found, List<FoundLine> lines) {
        add("search.screens", found.stream().filter(line -> line.command().leads()), lines);
        add("search.commands", found.stream().filter(line -> !line.command().leads()), lines);
    }

    private void add(String heading, Stream<FoundLine.OfCommand> found, List<FoundLine> lines) {
        var some = found.toList();
        if (!some.isEmpty()) {
            lines.add(new FoundLine.Heading(messages.text(heading), some.size()));
            lines.addAll(some);
        }
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(messages.words().locale()) + words.substring(1);
    }
}
