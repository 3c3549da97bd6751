package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalinan.chart.Entry;
import org.jalinan.chart.Grouping;
import org.jalinan.chart.Plan;
import org.jalinan.chart.Trouble;
import org.jalinan.documents.order.DocumentOrder;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.picture.TimelineForms;
import org.jalinan.documents.timeline.TimelineOrder;
import org.jalinan.exchange.ExportedFile;
import org.jalinan.model.Portfolio;
import org.jalinan.model.past.Baseline;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.search.TypedWords;
import org.jalinan.storage.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes the timeline of the portfolio: on sheets of paper as PDF, or whole as SVG or PNG.
@Command(name = "timeline")
final class TimelineCommand extends PortfolioCommand {

    private static final int LEVELS = 3;

    @Option(names = "--group", split = ",", paramLabel = "LANES", descriptionKey = "cli.option.group")
    private Grouping[] groupings = {Grouping.PROJECT};

    @Option(names = "--filter", paramLabel = "WORDS", descriptionKey = "cli.option.filter.timeline")
    private String filter = "";

    @Option(names = "--only", paramLabel = "past|slipped|unsourced", descriptionKey = "cli.option.only.timeline")
    private @Nullable Trouble only;

    @Mixin
    private Period period = new Period();

    @Mixin
    private Readers readers = new Readers();

    @Mixin
    private SheetSize size = new SheetSize();

    @Option(names = "--baseline", paramLabel = "POINT", descriptionKey = "cli.option.baseline")
    private @Nullable String baseline;

    @Option(names = "--recorded", descriptionKey = "cli.option.recordedOn")
    private boolean recorded;

    @Option(names = "--format", paramLabel = "pdf|svg|png", descriptionKey = "cli.option.format.timeline")
    private @Nullable Form form;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out.picture")
    private @Nullable Path out;

    private final Press press;

    /// The forms of a timeline.
    enum Form {
        PDF, SVG, PNG;

        /// By the ending of a file's name.
        static Optional<Form> of(Path file) {
            var name = file.toString().toLowerCase(Locale.ROOT);
            return Stream.of(values()).filter(each -> name.endsWith("." + each.name().toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    TimelineCommand(Desk desk, Jalinan program) {
        super(desk, program);
        this.press = new Press(desk, new PdfPages());
    }

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    ExitCode work(Store store) {
        return measured(store.portfolio(), Optional.of(store));
    }

    /// Nobody can look back from a portfolio that somebody else has open.
    @Override
    ExitCode read(Portfolio portfolio) {
        return measured(portfolio, desk.past().map(Desk.Past::store));
    }

    private ExitCode measured(Portfolio portfolio, Optional<Store> store) {
        if (baseline == null) {
            return write(portfolio, Plan.AS_FIRST_STATED);
        }
        if (store.isEmpty()) {
            desk.say("cli.timeline.baseline.held");
            return ExitCode.NO_ACCESS;
        }
        var by = recorded ? Reckoning.RECORDED : desk.past().map(Desk.Past::by).orElse(Reckoning.HAPPENED);
        return new PastDesk(desk, store.get(), by).at(baseline).map(seen -> write(portfolio,
                List.of(new Baseline.Point(new Viewpoint(seen.moment(), by), seen.portfolio()))))
                .orElse(ExitCode.USAGE);
    }

    private ExitCode write(Portfolio portfolio, List<Baseline> baselines) {
        var file = Written.into(out);
        var asked = Optional.ofNullable(form).or(() -> Form.of(file));
        if (Files.isDirectory(file) || asked.isEmpty()) {
            desk.say("cli.timeline.form", file);
            return ExitCode.USAGE;
        }
        if (groupings.length > LEVELS) {
            desk.say("cli.timeline.groups");
            return ExitCode.USAGE;
        }
        var days = period.of(desk, portfolio);
        if (days.isEmpty()) {
            return ExitCode.USAGE;
        }
        var subject = new Subject.Timeline(
                TimelineOrder.by(List.of(groupings)).only(chosen(portfolio)).on(size.paper, size.fit())
                        .showing(days.filter(_ -> period.isAsked())).against(baselines));
        return readers.order(desk, portfolio, subject)
                .map(order -> write(portfolio, order, subject.order(), file, asked.get()))
                .orElse(ExitCode.PROBLEM);
    }

    /// The lines that are asked for; empty for all.
    private Optional<Predicate<Entry>> chosen(Portfolio portfolio) {
        var words = TypedWords.of(filter);
        var named = filter.isBlank() ? Optional.<Predicate<Entry>>empty()
                : Optional.<Predicate<Entry>>of(entry -> words.standIn(entry.words()));
        var troubled = Optional.ofNullable(only).map(each -> each.in(portfolio, desk.today()));
        return named.isPresent() && troubled.isPresent() ? named.map(each -> each.and(troubled.get()))
                : named.or(() -> troubled);
    }

    private ExitCode write(Portfolio whole, DocumentOrder order, TimelineOrder drawn, Path file, Form chosen) {
        return switch (chosen) {
            case PDF -> press.write(file, Paper.Format.PDF, whole, order);
            case SVG, PNG -> draw(whole, order, drawn, file, chosen);
        };
    }

    /// A picture has one language, the first.
    private ExitCode draw(Portfolio whole, DocumentOrder order, TimelineOrder drawn, Path file, Form chosen) {
        var widths = press.pages().widths();
        var forms = new TimelineForms(order.edition(whole, desk.today()), drawn, press.pages());
        var bytes = chosen == Form.SVG ? Optional.of(forms.svg()) : forms.png();
        if (bytes.isEmpty()) {
            desk.say("cli.timeline.large", "SVG");
            return ExitCode.PROBLEM;
        }
        try {
            Written.at(desk, file, ExportedFile.write(file, bytes.get()));
        } catch (IOException e) {
            return Written.not(desk, file);
        }
        press.tellWithheld(file, whole, order, order.compose(whole, desk.today(), widths));
        return ExitCode.DONE;
    }
}
