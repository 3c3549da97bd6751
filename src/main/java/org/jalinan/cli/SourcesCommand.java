package org.jalinan.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;
import org.jalinan.model.SourceUse;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Unsourced;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the sources with how often each is cited and when it was last verified; or the values that none supports.
@Command(name = "sources")
final class SourcesCommand extends ReadingCommand {

    /// Which of them.
    private static final class Only {
        @Option(names = "--unsourced", descriptionKey = "cli.option.unsourced")
        private boolean unsourced;
        @Option(names = "--stale", descriptionKey = "cli.option.stale")
        private boolean stale;
    }

    @ArgGroup
    private Only only = new Only();

    @Option(names = "--lang", paramLabel = "en|ms", descriptionKey = "cli.option.lang.answer")
    private @Nullable Language language;

    @Mixin
    private Listing.Form form = new Listing.Form();

    SourcesCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode read(Portfolio portfolio) {
        var words = language == null ? desk.words() : Words.in(language);
        var listing = only.unsourced ? unsourced(portfolio, words)
                : sources(portfolio, words, desk.today());
        listing.print(desk.out(), form);
        return ExitCode.DONE;
    }

    private Listing sources(Portfolio portfolio, Words words, LocalDate today) {
        var listing = new Listing("code", "title", "publisher", "date", "kind", "cited", "verifiedOn", "id");
        portfolio.all(Source.class).map(source -> SourceUse.of(portfolio, source))
                .filter(use -> !only.stale || use.isStale(today)).sorted(Comparator.comparing(SourceUse::codeInOrder))
                .forEach(use -> listing.row(use.source().code(), use.source().title(), use.source().publisher(),
                        use.source().date().map(words::date).orElse(null), words.label(use.source().kind()),
                        use.citations().size(), use.verifiedOn().map(words::date).orElse(null), use.source().id()));
        return listing;
    }

    private static Listing unsourced(Portfolio portfolio, Words words) {
        var listing = new Listing("kind", "name", "field", "value", "id");
        var names = new RecordNames(portfolio, words);
        Unsourced.of(portfolio)
                .sorted(Comparator.<Unsourced, Kind>comparing(each -> Kind.of(each.record()))
                        .thenComparing(each -> each.record().id()))
                .forEach(each -> listing.row(words.label(Kind.of(each.record())), names.of(each.record()),
                        words.field(Kind.of(each.record()), each.field()), value(each, words), each.record().id()));
        return listing;
    }

    private static String value(Unsourced each, Words words) {
        return Component.named(each.record().getClass(), each.field())
                .map(component -> inWords(component.get(each.record()), words)).orElse("");
    }

    private static String inWords(Object value, Words words) {
        return switch (value) {
            case Optional<?> optional -> optional.map(inner -> inWords(inner, words)).orElse("");
            case Enum<?> constant -> words.label(constant);
            case StatedDate date -> words.date(date);
            case LocalDate day -> words.date(day);
            default -> Citations.valueInWords(value);
        };
    }
}
