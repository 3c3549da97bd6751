package org.jalinan.ui.project;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Name;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Problem;
import org.jalinan.model.Project;
import org.jalinan.text.Words;

/// The page of a project at one moment: what the portfolio says, and over it what was typed and is not saved. Compared
/// by identity, because comparing two portfolios costs as much as they hold.
final class Page {

    private final Portfolio portfolio;
    private final Project project;
    private final LocalDate today;
    private final PageFacts facts;
    private final Map<UUID, Map<String, String>> drafts = new LinkedHashMap<>();

    Page(Portfolio portfolio, Project project, List<Draft> drafts, LocalDate today) {
        this(portfolio, project, drafts, today, new PageFacts(portfolio, project, today));
    }

    private Page(Portfolio portfolio, Project project, List<Draft> drafts, LocalDate today, PageFacts facts) {
        this.portfolio = portfolio;
        this.project = project;
        this.today = today;
        this.facts = facts;
        drafts.stream().filter(draft -> draft.project().equals(project.id())).forEach(draft -> this.drafts
                .computeIfAbsent(draft.record(), _ -> new LinkedHashMap<>()).put(draft.field(), draft.text()));
    }

    /// The same page under other drafts: what was read off the portfolio stays.
    Page under(List<Draft> next) {
        return new Page(portfolio, project, next, today, facts);
    }

    PageFacts facts() {
        return facts;
    }

    Portfolio portfolio() {
        return portfolio;
    }

    Project project() {
        return project;
    }

    LocalDate today() {
        return today;
    }

    /// A record of the portfolio, or the blank one under the drafts of a new milestone.
    Optional<PortfolioRecord> record(UUID id) {
        return portfolio.find(id).or(() -> drafts.containsKey(id) ? Optional.of(blank(id)) : Optional.empty());
    }

    /// What stands in a field: the text last typed into it if that is not saved, else its value.
    String text(PortfolioRecord record, String field, Words words) {
        return draft(record.id(), field).orElseGet(() -> saved(record, field, words));
    }

    String saved(PortfolioRecord record, String field, Words words) {
        return FieldText.of(Component.named(record.getClass(), field).orElseThrow().get(record), words);
    }

    Optional<String> draft(UUID record, String field) {
        return Optional.ofNullable(drafts.getOrDefault(record, Map.of()).get(field));
    }

    Map<String, String> drafts(UUID record) {
        return drafts.getOrDefault(record, Map.of());
    }

    /// What is wrong with the text last typed into a field; nothing while it is saved.
    List<Problem> problems(PortfolioRecord record, String field) {
        return draft(record.id(), field).map(typed -> switch (Verdict.of(portfolio, record, field, typed, today)) {
            case Verdict.Wrong wrong -> wrong.problems();
            case Verdict.Unchanged _ -> titleOfNew(record, field);
            case Verdict.Valid _ -> List.<Problem>of();
        }).orElse(List.of());
    }

    private List<Problem> titleOfNew(PortfolioRecord record, String field) {
        return field.equals("title") && portfolio.find(record.id()).isEmpty()
                ? List.of(new Problem(record.id(), field, "problem.text.blank", List.of()))
                : List.of();
    }

    /// The milestones in their order, new rows that are not yet saved at the end.
    List<MilestoneRow> milestones() {
        var saved = facts.milestones().stream().map(each -> new MilestoneRow(this, each, false));
        var fresh = drafts.entrySet().stream().filter(each -> each.getValue().containsKey("title"))
                .filter(each -> portfolio.find(each.getKey()).isEmpty())
                .map(each -> new MilestoneRow(this, blank(each.getKey()), true));
        return Stream.concat(saved, fresh).toList();
    }

    /// A milestone of which nothing is known but that it comes last.
    private Milestone blank(UUID id) {
        var last = facts.milestones().stream().mapToInt(Milestone::order).max().orElse(-1);
        return new Milestone(id, project.id(), last + 1, "", Optional.empty(), MilestoneType.OTHER, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Every text of the page that cannot be saved as it is, in the order in which it was typed.
    List<Problem> problems() {
        return drafts.entrySet().stream().flatMap(each -> record(each.getKey()).stream().flatMap(
                record -> each.getValue().keySet().stream().flatMap(field -> problems(record, field).stream())))
                .toList();
    }

    /// The Malay titles in print while none is settled.
    List<String> malayRenderings() {
        return portfolio.naming(Name.class, project.id())
                .filter(name -> name.language().equals(Optional.of(Language.MS))).map(Name::text).toList();
    }
}
