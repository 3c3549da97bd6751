package org.jalinan.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.jalinan.model.Portfolio;
import org.jalinan.search.Found;
import org.jalinan.search.Search;
import org.jalinan.ui.Command;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Places;

/// Puts an answer into lines: commands whose name has the words, then the records by kind.
record Lines(List<Command> commands, Messages messages) {

    List<FoundLine> of(Portfolio portfolio, String typed, Found found) {
        var lines = new ArrayList<FoundLine>();
        addCommands(typed, lines);
        for (var group : found.groups()) {
            lines.add(new FoundLine.Heading(capital(messages.label(group.kind())), group.count()));
            group.hits().forEach(
                    hit -> lines.add(new FoundLine.OfRecord(hit, Places.of(portfolio, hit.record()))));
        }
        return lines;
    }

    private void addCommands(String typed, List<FoundLine> lines) {
        var found = commands.stream().filter(command -> command.possible().getAsBoolean())
                .flatMap(command -> Search.in(messages.text(command.name()), typed).stream()
                        .map(name -> new FoundLine.OfCommand(command, name)))
                .toList();
        if (!found.isEmpty()) {
            lines.add(new FoundLine.Heading(messages.text("search.commands"), found.size()));
            lines.addAll(found);
        }
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(messages.words().locale()) + words.substring(1);
    }
}
