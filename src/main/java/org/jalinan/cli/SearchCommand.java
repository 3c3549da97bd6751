package org.jalinan.cli;

import java.util.List;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;
import org.jalinan.search.Search;
import org.jalinan.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finds records by words, as the search of the window does.
@Command(name = "search")
final class SearchCommand extends ReadingCommand {

    private static final int PER_KIND = 20;

    @Parameters(arity = "1..*", paramLabel = "WORDS", descriptionKey = "cli.option.words")
    private List<String> typed = List.of();

    @Option(names = "--lang", paramLabel = "en|ms", descriptionKey = "cli.option.lang.answer")
    private @Nullable Language language;

    @Mixin
    private Listing.Form form = new Listing.Form();

    SearchCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode read(Portfolio portfolio) {
        var words = language == null ? desk.words() : Words.in(language);
        var found = Search.of(portfolio).find(String.join(" ", typed), words.language(), PER_KIND);
        var listing = new Listing("kind", "code", "title", "context", "sources", "id");
        found.groups().stream().flatMap(group -> group.hits().stream())
                .forEach(hit -> listing.row(words.label(hit.kind()), hit.code().orElse(null), hit.title().text(),
                        hit.context().text(), hit.sources().stream().map(Source::code).toList(), hit.record()));
        listing.print(desk.out(), form);
        if (found.count() == 0) {
            desk.say("cli.search.nothing", String.join(" ", typed));
        }
        return ExitCode.DONE;
    }
}
