package org.jalinan.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;
import org.jalinan.model.schedule.Clash;
import org.jalinan.model.schedule.Move;
import org.jalinan.model.schedule.Planning;
import org.jalinan.model.schedule.Reason;
import org.jalinan.model.schedule.Rest;
import org.jalinan.model.schedule.Task;

/// What a schedule finds, a sentence each: why a date is where it is, which links the dates do not keep, what would move.
public record ScheduleSentences(Portfolio portfolio, Words words) {

    private static final String AND = "; ";

    /// One reason for a date.
    public String of(Reason reason) {
        return switch (reason) {
            case Reason.Stated(var field, var date, var sources) ->
                words.of("schedule.stated." + field, words.date(date), said(sources));
            case Reason.MetBy(var milestone, var date, var sources) ->
                words.of("schedule.metBy", milestone.shortName(), words.date(date), said(sources));
            case Reason.OwnDates(var span, var progress) -> progress > 0
                    ? words.of("schedule.begun", words.date(span), progress)
                    : words.of("schedule.own", words.date(span));
            case Reason.Waits(var link, var predecessor, var counted, var asked) ->
                words.of("schedule.waits." + link.type(), name(predecessor), words.date(counted),
                        workingDays(link.lagWorkingDays()), words.date(asked));
            case Reason.Skipped(var day, var rests) -> words.of("schedule.skipped", words.date(day), who(rests));
            case Reason.OnRest(var day, var rests) -> words.of("schedule.onRest", words.date(day), who(rests));
            case Reason.Undated _ -> words.of("schedule.undated");
        };
    }

    /// A link that the dates do not keep.
    public String of(Clash clash) {
        return words.of(clash.certain() ? "schedule.clash" : "schedule.clash.perhaps", name(clash.successor()),
                date(clash.successor()), name(clash.predecessor()), date(clash.predecessor()),
                clash.link().type().code(), words.date(clash.asked()), workingDays(clash.workingDays()));
    }

    private String date(Task task) {
        return words.orNotRecorded(task.date().map(words::date));
    }

    /// A date that would move.
    public String of(Move move) {
        return words.of("schedule.move", name(move.task()), words.date(move.before()), words.date(move.after()),
                workingDays(move.workingDays()));
    }

    /// By how much its links carry a milestone past what was announced.
    public String pastTarget(Milestone milestone, int days) {
        return words.of("schedule.pastTarget", workingDays(days),
                milestone.target().map(words::date).orElseGet(() -> words.of("value.notRecorded")));
    }

    /// Why there is no schedule; empty where there is one, and where nobody waits for it any more.
    public Optional<String> whyNot(Planning planning) {
        return switch (planning) {
            case Planning.Planned _,Planning.Cancelled _ -> Optional.empty();
            case Planning.Circular(var circle) -> Optional.of(words.of("problem.dependency.cycle", circle.inWords()));
            case Planning.Unworkable _ -> Optional.of(words.of("schedule.unworkable", words.date(Planning.LAST)));
        };
    }

    /// "1 working day", "-3 working days".
    public String workingDays(int days) {
        return words.of(Math.abs(days) == 1 ? "schedule.days.one" : "schedule.days.many", days);
    }

    private static String name(Task task) {
        return task.record().shortName();
    }

    /// Who rests on a day, and why.
    public String who(List<Rest> rests) {
        return rests.stream().map(rest -> switch (rest) {
            case Rest.Weekly(var country, var day, var assumed) -> country.map(id -> words.of(
                    assumed ? "schedule.rest.assumed" : "schedule.rest.weekly", words.label(day), country(id)))
                    .orElseGet(() -> words.label(day));
            case Rest.OnHoliday(var holiday) ->
                words.of("schedule.rest.holiday", holiday.name(), country(holiday.country()));
        }).collect(Collectors.joining(AND));
    }

    private String country(UUID id) {
        return new RecordNames(portfolio, words).of(id).orElseGet(() -> words.of("value.notRecorded"));
    }

    private String said(List<Source> sources) {
        return sources.isEmpty() ? words.of("schedule.sources.none")
                : words.of("schedule.sources", sources.stream().map(Source::code).collect(Collectors.joining(", ")));
    }
}
