package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.chart.Grouping;
import org.jalinan.chart.Plan;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.picture.PngFile;
import org.jalinan.documents.picture.SvgFile;
import org.jalinan.documents.picture.TimelinePicture;
import org.jalinan.exchange.ExportedFile;
import org.jalinan.model.DateReader;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.storage.Store;
import org.jalinan.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the timeline of the portfolio as SVG or PNG.
@Command(name = "timeline")
final class TimelineCommand extends PortfolioCommand {

    private static final int LEVELS = 3;

    @Option(names = "--group", split = ",", paramLabel = "LANES", descriptionKey = "cli.option.group")
    private Grouping[] groupings = {Grouping.PROJECT};

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.to")
    private @Nullable String to;

    @Option(names = "--lang", paramLabel = "en|ms", defaultValue = "en", descriptionKey = "cli.option.lang.answer")
    private Language language = Language.EN;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out.picture")
    private @Nullable Path out;

    private final Desk desk;
    private final PdfPages pages = new PdfPages();

    TimelineCommand(Desk desk, Jalinan program) {
        super(desk, program);
        this.desk = desk;
    }

    @Override
    ExitCode work(Store store) {
        var file = Written.into(out);
        var form = file.toString().toLowerCase(Locale.ROOT);
        if (Files.isDirectory(file) || (!form.endsWith(".svg") && !form.endsWith(".png"))) {
            desk.say("cli.timeline.form", file);
            return ExitCode.USAGE;
        }
        if (groupings.length > LEVELS) {
            desk.say("cli.timeline.groups");
            return ExitCode.USAGE;
        }
        var unread = Stream.of(from, to).flatMap(Stream::ofNullable).map(DateReader::read)
                .filter(DateReader.NotUnderstood.class::isInstance).findFirst();
        if (unread.orElse(null) instanceof DateReader.NotUnderstood not) {
            desk.say(not.key(), not.arguments());
            return ExitCode.USAGE;
        }
        return write(store.portfolio(), file, form.endsWith(".svg"));
    }

    private ExitCode write(Portfolio portfolio, Path file, boolean svg) {
        var all = Plan.of(portfolio, desk.today()).span(desk.today());
        var first = day(from).map(DateSpan::from).orElse(all.from());
        var last = day(to).map(DateSpan::to).orElse(all.to());
        if (last.isBefore(first)) {
            desk.say("cli.timeline.period");
            return ExitCode.USAGE;
        }
        var days = from == null && to == null ? Optional.<DateSpan>empty() : Optional.of(new DateSpan(first, last));
        var picture = TimelinePicture.of(portfolio, List.of(groupings), days, desk.today(), Words.in(language),
                pages.widths());
        var bytes = svg ? Optional.of(SvgFile.write(picture, pages.widths())) : PngFile.write(picture, pages);
        if (bytes.isEmpty()) {
            desk.say("cli.timeline.large", "SVG");
            return ExitCode.PROBLEM;
        }
        try {
            ExportedFile.write(file, bytes.get());
        } catch (IOException e) {
            return Written.not(desk, file);
        }
        desk.out().println(file);
        return ExitCode.DONE;
    }

    private static Optional<DateSpan> day(@Nullable String words) {
        return Optional.ofNullable(words).map(DateReader::read)
                .filter(DateReader.Understood.class::isInstance)
                .map(read -> ((DateReader.Understood) read).date().span());
    }
}
