package org.jalinan.cli;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Country;
import org.jalinan.model.Dependency;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.relation.PartnerCodes;
import org.jalinan.model.schedule.CriticalPath;
import org.jalinan.model.schedule.Goal;
import org.jalinan.model.schedule.Planning;
import org.jalinan.model.schedule.Schedule;
import org.jalinan.text.ScheduleSentences;
import org.jalinan.text.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints the chain that leads to a milestone with its slack, why the milestone is dated as it is, which links on the way
/// the dates do not keep, and what would move.
@Command(name = "schedule")
final class ScheduleCommand extends ReadingCommand {

    @Option(names = "--milestone", required = true, paramLabel = "MILESTONE-ID", descriptionKey = "cli.option.milestone")
    private @Nullable UUID milestone;

    @Option(names = "--countries", split = ",", paramLabel = "CODE", descriptionKey = "cli.option.countries")
    private String[] countries = {};

    @Option(names = "--lang", paramLabel = "en|ms", descriptionKey = "cli.option.lang.answer")
    private @Nullable Language language;

    @Mixin
    private Listing.Form form = new Listing.Form();

    ScheduleCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode read(Portfolio portfolio) {
        var goal = Optional.ofNullable(milestone).flatMap(id -> portfolio.find(Milestone.class, id));
        if (goal.isEmpty()) {
            desk.say("cli.set.unknown", String.valueOf(milestone));
            return ExitCode.USAGE;
        }
        var stranger = Stream.of(countries).filter(code -> country(portfolio, code).isEmpty()).findFirst();
        if (stranger.isPresent()) {
            desk.say("cli.schedule.country", stranger.get());
            return ExitCode.PROBLEM;
        }
        var sentences = new ScheduleSentences(portfolio, language == null ? desk.words() : Words.in(language));
        var chosen = Stream.of(countries).flatMap(code -> country(portfolio, code).stream()).map(Country::id).toList();
        var planning = Planning.of(portfolio, chosen, Thread::interrupted);
        if (planning instanceof Planning.Planned(var schedule)) {
            sections(schedule, goal.get(), sentences).print(desk, form);
            return ExitCode.DONE;
        }
        sentences.whyNot(planning).ifPresent(desk.err()::println);
        return ExitCode.PROBLEM;
    }

    private static Optional<Country> country(Portfolio portfolio, String code) {
        return PartnerCodes.find(portfolio, code).filter(Country.class::isInstance).map(Country.class::cast);
    }

    private Sections sections(Schedule schedule, Milestone goal, ScheduleSentences sentences) {
        var path = schedule.towards(new Goal.To(goal.id()));
        var late = schedule.pastTarget(goal.id()).stream()
                .mapToObj(days -> sentences.pastTarget(goal, days));
        return new Sections(sentences.words()).add("path", path(schedule, path, sentences))
                .add("why", listing(Stream.concat(schedule.why(goal.id()).stream().map(sentences::of), late)))
                .add("clashes", listing(schedule.clashes().stream()
                        .filter(clash -> path.waitsFor(clash.successor().id())).map(sentences::of)))
                .add("moves", listing(schedule.moves().stream()
                        .filter(move -> path.waitsFor(move.task().id())).map(sentences::of)));
    }

    private static Listing listing(Stream<String> sentences) {
        var listing = new Listing("sentence");
        sentences.forEach(listing::row);
        return listing;
    }

    private Listing path(Schedule schedule, CriticalPath path, ScheduleSentences sentences) {
        var words = sentences.words();
        var listing = new Listing("date", "slack", "hold", "link", "title", "id");
        for (var step : path.chain()) {
            var id = step.task().id();
            listing.row(schedule.earliest(id).map(words::date).orElse(null), slack(step.slack(), sentences),
                    words.label(step.task().hold()), step.link().map(ScheduleCommand::code).orElse(null),
                    step.task().record().shortName(), id);
        }
        return listing;
    }

    /// A number for programs, words for people.
    private @Nullable Object slack(OptionalInt slack, ScheduleSentences sentences) {
        return slack.isEmpty() ? null : form.json ? slack.getAsInt() : sentences.workingDays(slack.getAsInt());
    }

    /// As planners write it: `FS`, `SS+3`, `FF-2`.
    private static String code(Dependency link) {
        return link.type().code() + (link.lagWorkingDays() == 0 ? "" : String.format("%+d", link.lagWorkingDays()));
    }
}
